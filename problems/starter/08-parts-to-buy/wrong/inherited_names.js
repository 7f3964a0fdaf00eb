// finds names that every object inherits
  const totals = new Map();
  const build = (name, pieces, above) => {
    if (above.includes(name)) return false;
    if (!(name in assemblies)) {
      totals.set(name, (totals.get(name) || 0) + pieces);
      return true;
    }
    return Object.entries(assemblies[name]).every(([part, n]) => build(part, pieces * n, [...above, name]));
  };
  return build(product, count, []) ? [...totals].sort((a, b) => (a[0] < b[0] ? -1 : 1)) : null;
}

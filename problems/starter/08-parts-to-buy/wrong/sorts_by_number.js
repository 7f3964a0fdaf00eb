// sorts by the number needed
  const totals = new Map();
  const build = (name, pieces, above) => {
    if (above.includes(name)) return false;
    if (!Object.hasOwn(assemblies, name)) {
      totals.set(name, (totals.get(name) || 0) + pieces);
      return true;
    }
    return Object.entries(assemblies[name]).every(([part, n]) => build(part, pieces * n, [...above, name]));
  };
  return build(product, count, []) ? [...totals].sort((a, b) => a[1] - b[1]) : null;
}

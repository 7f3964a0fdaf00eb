// endless loop: a cycle keeps its queue filled
  const totals = new Map();
  const queue = [[product, count]];
  while (queue.length > 0) {
    const [name, pieces] = queue.shift();
    if (!Object.hasOwn(assemblies, name)) {
      totals.set(name, (totals.get(name) || 0) + pieces);
      continue;
    }
    for (const [part, number] of Object.entries(assemblies[name])) {
      queue.push([part, pieces * number]);
    }
  }
  return [...totals].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

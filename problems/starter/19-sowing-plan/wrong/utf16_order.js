// sorts names by UTF-16 units, as sort does by itself
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const one = `(?:${months.join('|')})`;
  const list = `${one}(?:-${one})?(?:, ${one}(?:-${one})?)*`;
  const pattern = new RegExp(`^([^;]+); sow (${list})(?:; harvest ${list})?$`);
  const plan = {};
  for (const line of lines) {
    const found = pattern.exec(line);
    if (!found || found[1].startsWith(' ') || found[1].endsWith(' ')) continue;
    const [, name, windows] = found;
    for (const window of windows.split(', ')) {
      const [from, to = from] = window.split('-').map((month) => months.indexOf(month));
      for (let i = from; ; i = (i + 1) % 12) {
        (plan[months[i]] ??= new Set()).add(name);
        if (i === to) break;
      }
    }
  }
  return Object.fromEntries(Object.entries(plan).map(([month, names]) => [month, [...names].sort()]));
}

// reads the parts by hand, and compares names point by point
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const open = (part, verb) => {
    if (!part.startsWith(verb)) return null;
    const windows = part.slice(verb.length).split(', ').map((window) => window.split('-'));
    const fine = windows.every((ends) => ends.length < 3 && ends.every((month) => months.includes(month)));
    if (!fine) return null;
    return months.filter((_, month) =>
      windows.some((ends) => {
        const first = months.indexOf(ends[0]);
        const last = months.indexOf(ends[ends.length - 1]);
        return (month - first + 12) % 12 <= (last - first + 12) % 12;
      })
    );
  };
  const compare = (a, b) => {
    const [left, right] = [a, b].map((name) => Array.from(name, (character) => character.codePointAt(0)));
    const at = left.findIndex((point, i) => point !== right[i]);
    return at < 0 || at >= right.length ? left.length - right.length : left[at] - right[at];
  };
  const packets = new Map();
  for (const line of lines) {
    const [name, ...parts] = line.split(';');
    if (name === '' || name[0] === ' ' || name.slice(-1) === ' ') continue;
    const sown = parts.length === 1 || parts.length === 2 ? open(parts[0], ' sow ') : null;
    if (sown === null || (parts.length === 2 && open(parts[1], ' harvest ') === null)) continue;
    packets.set(name, [...(packets.get(name) || []), ...sown]);
  }
  const plan = {};
  for (const name of [...packets.keys()].sort(compare)) {
    for (const month of new Set(packets.get(name))) {
      plan[month] = [...(plan[month] || []), name];
    }
  }
  return plan;
}

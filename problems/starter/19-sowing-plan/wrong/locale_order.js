// sorts names as a dictionary does
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const parse = (part, verb) => {
    if (part === undefined || !part.startsWith(`${verb} `)) return null;
    const found = [];
    for (const window of part.slice(verb.length + 1).split(', ')) {
      const ends = window.split('-').map((month) => months.indexOf(month));
      if (ends.length > 2 || ends.includes(-1)) return null;
      const [first, last] = [ends[0], ends[ends.length - 1]];
      for (let i = 0; i <= (last - first + 12) % 12; i++) found.push((first + i) % 12);
    }
    return found;
  };
  const names = Array.from({ length: 12 }, () => new Set());
  for (const line of lines) {
    const [name, sow, harvest, ...more] = line.split('; ');
    if (!/^[^; ]([^;]*[^; ])?$/.test(name) || more.length > 0) continue;
    const sown = parse(sow, 'sow');
    if (!sown || (harvest !== undefined && !parse(harvest, 'harvest'))) continue;
    sown.forEach((month) => names[month].add(name));
  }
  const plan = {};
  names.forEach((set, i) => {
    if (set.size) plan[months[i]] = [...set].sort((a, b) => a.localeCompare(b));
  });
  return plan;
}

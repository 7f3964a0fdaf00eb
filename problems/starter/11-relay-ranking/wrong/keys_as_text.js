// sorts results as text, where 100 comes before 9
  const groups = {};
  for (const [name, times] of Object.entries(laps)) {
    const counted = times.filter((time) => time > 0);
    if (counted.length === 0) continue;
    const total = counted.reduce((sum, time) => sum + time, 0);
    const key = `${String(1e6 - counted.length)}:${total}`;
    (groups[key] = groups[key] || []).push(name);
  }
  const lines = [];
  for (const key of Object.keys(groups).sort()) {
    const rank = lines.length + 1;
    for (const name of groups[key].sort()) lines.push(`${rank} ${name}`);
  }
  return lines;
}

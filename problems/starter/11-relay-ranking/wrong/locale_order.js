// sorts names as a dictionary does
  const teams = Object.entries(laps)
    .map(([name, times]) => [name, times.filter((time) => time > 0)])
    .filter(([, times]) => times.length > 0)
    .map(([name, times]) => ({ name, laps: times.length, total: times.reduce((a, b) => a + b, 0) }));
  teams.sort((a, b) => b.laps - a.laps || a.total - b.total || a.name.localeCompare(b.name));
  return teams.map((team) => {
    const ahead = teams.filter((other) => other.laps > team.laps || (other.laps === team.laps && other.total < team.total));
    return `${ahead.length + 1} ${team.name}`;
  });
}

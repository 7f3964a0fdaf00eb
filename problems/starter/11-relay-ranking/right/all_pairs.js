// compares every team with every other
  const teams = Object.entries(laps)
    .map(([name, times]) => ({ name, times: times.filter((time) => time > 0) }))
    .filter(({ times }) => times.length > 0)
    .map(({ name, times }) => ({ name, laps: times.length, total: times.reduce((a, b) => a + b) }));
  const isAhead = (a, b) => a.laps > b.laps || (a.laps === b.laps && a.total < b.total);
  const ranked = teams.map((team) => ({ ...team, rank: 1 + teams.filter((other) => isAhead(other, team)).length }));
  ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return ranked.map(({ rank, name }) => `${rank} ${name}`);
}

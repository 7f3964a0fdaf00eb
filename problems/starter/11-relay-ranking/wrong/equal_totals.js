// takes an equal total time for a tie, whatever the number of laps
  const results = Object.keys(laps).sort().map((name) => {
    const counted = laps[name].filter((time) => time > 0);
    return { name, count: counted.length, total: counted.reduce((sum, time) => sum + time, 0) };
  }).filter((result) => result.count > 0);
  results.sort((a, b) => b.count - a.count || a.total - b.total);
  let rank = 1;
  let previous = null;
  return results.map((result, index) => {
    if (result.total !== previous) {
      rank = index + 1;
      previous = result.total;
    }
    return `${rank} ${result.name}`;
  });
}

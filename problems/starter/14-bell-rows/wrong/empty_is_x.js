// takes an empty change for "x"
  const rounds = '123456789'.slice(0, bells);
  const pattern = new RegExp(`^(x|[1-${bells}]*)$`);
  const changes = [];
  for (const change of lead) {
    if (!pattern.test(change)) return null;
    const marks = [...rounds].map((place) => (change.includes(place) ? '|' : '-')).join('');
    if (marks.split('|').some((stretch) => stretch.length % 2 === 1)) return null;
    changes.push([...marks.matchAll(/--/g)].map((match) => match.index));
  }
  const rows = [];
  const row = [...rounds];
  while (changes.length > 0 && rows.length < limit) {
    for (const i of changes[rows.length % changes.length]) row.splice(i, 2, row[i + 1], row[i]);
    rows.push(row.join(''));
    if (rows[rows.length - 1] === rounds) return rows;
  }
  return null;
}

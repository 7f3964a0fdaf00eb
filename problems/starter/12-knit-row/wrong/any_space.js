// takes tabs and line ends for spaces
  const word = '(?:k2tog|sk2p|kfb|yo|(?:k|p|bo)[0-9]{1,3})';
  const part = `(?:${word}|\\(\\s*${word}(?:\\s+${word})*\\s*\\)x[0-9]{1,3})`;
  if (!new RegExp(`^(?:${part}(?:\\s+${part})*)?$`).test(row.trim())) {
    throw new Error('malformed row');
  }
  const flat = row.replace(/\(([^()]*)\)x([0-9]+)/g, (_, inside, times) => `${inside} `.repeat(Number(times)));
  const uses = { k2tog: 2, sk2p: 3, kfb: 1, yo: 0 };
  const makes = { k2tog: 1, sk2p: 1, kfb: 2, yo: 1 };
  let used = 0;
  let made = 0;
  for (const step of flat.split(/\s+/).filter(Boolean)) {
    const count = Number(step.replace(/^[a-z]+/, ''));
    used += step in uses ? uses[step] : count;
    made += step in makes ? makes[step] : step.startsWith('bo') ? 0 : count;
  }
  if (used !== stitches) {
    throw new Error('wrong number of stitches');
  }
  return made;
}

// syntax error: a brace that is never closed
  const fixed = { k2tog: [2, 1], sk2p: [3, 1], kfb: [1, 2], yo: [0, 1] };
  let used = 0;
  let made = 0;
  for (const word of row.split(' ').filter(Boolean)) {
    if (word in fixed) {
      used += fixed[word][0];
      made += fixed[word][1];
    } else {
      const count = Number(word.slice(1));
      used += count;
      made += count;
  }
  if (used !== stitches) {
    throw new Error('wrong number of stitches');
  }
  return made;
}

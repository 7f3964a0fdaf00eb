// takes with parseInt whatever begins with a number
  const fixed = { k2tog: [2, 1], sk2p: [3, 1], kfb: [1, 2], yo: [0, 1] };
  const work = (word) => {
    if (fixed[word]) return fixed[word];
    const kind = ['k', 'p', 'bo'].find((start) => word.startsWith(start));
    const count = parseInt(word.slice(kind ? kind.length : 0), 10);
    if (!kind || Number.isNaN(count) || count < 0 || count > 999) throw new Error(`bad instruction: ${word}`);
    return [count, kind === 'bo' ? 0 : count];
  };
  let used = 0;
  let made = 0;
  for (const part of row.match(/\([^()]*\)[^ ]*|[^ ]+/g) || []) {
    const group = part.match(/^\(([^()]*)\)x([0-9]{1,3})$/);
    const times = group ? Number(group[2]) : 1;
    const words = (group ? group[1] : part).split(' ').filter(Boolean);
    if (words.length === 0) throw new Error('empty group');
    for (const word of words) {
      const [uses, makes] = work(word);
      used += uses * times;
      made += makes * times;
    }
  }
  if (used !== stitches) throw new Error('wrong number of stitches');
  return made;
}

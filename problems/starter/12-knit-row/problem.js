// --- prompt ---
/* Work a row of knitting and count the stitches on the needle afterwards.
  The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
  ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
  stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
  2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
  times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
  nothing, and "k012" is "k12".
  One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
  the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
  Return the number of stitches made. Throw an Error if the row has any other form, or if it does not
  use up exactly the stitches that are there at first.
  >>> knitRow("k2 (p1 yo)x3 k2tog", 7)
  9
  >>> knitRow("bo4 k1", 5)
  1
  >>> knitRow("(k1 yo)x0 sk2p", 3)
  1
  */
const knitRow = (row, stitches) => {
// --- solution ---
  const fixed = new Map([['k2tog', [2, 1]], ['sk2p', [3, 1]], ['kfb', [1, 2]], ['yo', [0, 1]]]);
  const work = (instruction) => {
    if (fixed.has(instruction)) {
      return fixed.get(instruction);
    }
    const match = /^(k|p|bo)([0-9]{1,3})$/.exec(instruction);
    if (match === null) {
      throw new Error(`no instruction: ${instruction}`);
    }
    const count = Number(match[2]);
    return [count, match[1] === 'bo' ? 0 : count];
  };
  let used = 0;
  let made = 0;
  // Parentheses and what is glued to them behind, or anything else up to a space.
  for (const [part] of row.matchAll(/\([^()]*\)[^ ]*|[^ ]+/g)) {
    const group = /^\(([^()]*)\)x([0-9]{1,3})$/.exec(part);
    const times = group ? Number(group[2]) : 1;
    const instructions = (group ? group[1] : part).split(' ').filter((word) => word !== '');
    if (instructions.length === 0) {
      throw new Error('a group of nothing');
    }
    for (const instruction of instructions) {
      const [uses, makes] = work(instruction);
      used += uses * times;
      made += makes * times;
    }
  }
  if (used !== stitches) {
    throw new Error(`uses ${used} stitches out of ${stitches}`);
  }
  return made;
}
// --- test ---
const testKnitRow = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  const refuses = (row, stitches) => {
    try {
      knitRow(row, stitches)
    } catch (error) {
      return true
    }
    return false
  }
  same(knitRow("k2 (p1 yo)x3 k2tog", 7), 9)
  same(knitRow("bo4 k1", 5), 1)
  same(knitRow("(k1 yo)x0 sk2p", 3), 1)
  same(knitRow('', 0), 0)
  same(knitRow('yo', 0), 1)
  same(knitRow('kfb k2tog sk2p yo', 6), 5)
  same(knitRow('  (  k1   p2  )x2  k0 ', 6), 6)
  same(knitRow('(k1)x3 (p1)x2', 5), 5)
  same(knitRow('k007 (yo)x010', 7), 17)
  same(knitRow('(k1 yo)x99 '.repeat(500), 49500), 99000)
  same(refuses('k1', 0), true)
  same(refuses('k1', 2), true)
  same(refuses('', 1), true)
  same(refuses('yo', -1), true)
  same(refuses('k1 yo k1', 1), true)
  same(refuses('k1000', 1000), true)
  same(refuses('k', 1), true)
  same(refuses('K2', 2), true)
  same(refuses('k+2', 2), true)
  same(refuses('k٣', 3), true)
  same(refuses('k1p1', 2), true)
  same(refuses('k2\tp1', 3), true)
  same(refuses('k1\n', 1), true)
  same(refuses('k1(p1)x2', 3), true)
  same(refuses('(k1) x2', 2), true)
  same(refuses('(k1)', 1), true)
  same(refuses('(k1', 1), true)
  same(refuses('()x2', 0), true)
  same(refuses('(k1 (p1)x2)x2', 6), true)
  same(refuses('(slip)x0', 0), true)
}

testKnitRow()
// --- example test ---
const testKnitRowExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(knitRow("k2 (p1 yo)x3 k2tog", 7), 9)
  same(knitRow("bo4 k1", 5), 1)
  same(knitRow("(k1 yo)x0 sk2p", 3), 1)
}

testKnitRowExamples()

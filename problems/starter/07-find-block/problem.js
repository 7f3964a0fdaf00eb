// --- prompt ---
/* Find seats for a group that wants to sit together.
  rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
  aisle. The group needs that many free seats side by side in one row, with no aisle between them.
  Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
  among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
  Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or null if
  there is no such stretch or nobody in the group.
  >>> findBlock(["..|...", "x..|.x."], 2)
  [1, 1]
  >>> findBlock(["...x..", "x.|..."], 2)
  [1, 5]
  >>> findBlock(["x.x", ".|."], 2)
  null
  */
const findBlock = (rows, group) => {
// --- solution ---
  let best = null;
  let shortest = Infinity;
  rows.forEach((places, index) => {
    let seat = 0;
    let free = 0;
    for (const place of places + '|') {
      if (place === '.') {
        seat += 1;
        free += 1;
        continue;
      }
      if (group > 0 && free >= group && free < shortest) {
        shortest = free;
        best = [index + 1, seat - free + 1];
      }
      free = 0;
      if (place === 'x') {
        seat += 1;
      }
    }
  });
  return best;
}
// --- test ---
const testFindBlock = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(findBlock(["..|...", "x..|.x."], 2), [1, 1])
  same(findBlock(["...x..", "x.|..."], 2), [1, 5])
  same(findBlock(["x.x", ".|."], 2), null)
  same(findBlock([], 1), null)
  same(findBlock(['', '|'], 1), null)
  same(findBlock(['...'], 0), null)
  same(findBlock(['...'], -2), null)
  same(findBlock(['...'], 4), null)
  same(findBlock(['...'], 3), [1, 1])
  same(findBlock(['.'], 1), [1, 1])
  same(findBlock(['...', '...'], 2), [1, 1])
  same(findBlock(['.....', 'x..x.', '.....'], 2), [2, 2])
  same(findBlock(['.....', 'x...x', '..x..'], 2), [3, 1])
  same(findBlock(['...x...x...'], 3), [1, 1])
  same(findBlock(['....x...'], 3), [1, 6])
  same(findBlock(['..|..|..'], 3), null)
  same(findBlock(['xx|x..|xx'], 2), [1, 4])
  same(findBlock(['|x|x|..x'], 2), [1, 3])
  same(findBlock(['||..||'], 2), [1, 1])
  same(findBlock(['xxxx', 'xxx.', 'xx.x'], 1), [2, 4])
  const hall = Array(50).fill('x'.repeat(40) + '|...|' + 'x'.repeat(40))
  same(findBlock([...hall, '..|..'], 2), [51, 1])
}

testFindBlock()
// --- example test ---
const testFindBlockExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(findBlock(["..|...", "x..|.x."], 2), [1, 1])
  same(findBlock(["...x..", "x.|..."], 2), [1, 5])
  same(findBlock(["x.x", ".|."], 2), null)
}

testFindBlockExamples()

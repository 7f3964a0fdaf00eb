// --- prompt ---
/* Sew the top of a quilt from copies of one block.
  block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
  blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
  right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
  block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
  '.'. Rows of plan that are shorter than the longest go on with plain squares.
  Return the rows of patches from the top, as many for every row of plan as block has, even if empty.
  >>> quiltTop(["ab", "cd"], ["NE", "S"])
  ["abca", "cddb", "dc..", "ba.."]
  >>> quiltTop(["ab", "cd"], ["nesw"])
  ["badbcdac", "dccaabbd"]
  >>> quiltTop(["x"], ["", ".W"])
  ["..", ".x"]
  */
const quiltTop = (block, plan) => {
// --- solution ---
  const size = block.length;
  const looks = new Map([['.', block.map(() => '.'.repeat(size))]]);
  const mirror = (rows) => rows.map((row) => [...row].reverse().join(''));
  const turn = (rows) => rows.map((_, x) => rows.map((row) => row[x]).reverse().join(''));
  for (const [letters, first] of [['NESW', block], ['nesw', mirror(block)]]) {
    let rows = first;
    for (const letter of letters) {
      looks.set(letter, rows);
      rows = turn(rows);
    }
  }
  const width = Math.max(0, ...plan.map((letters) => letters.length));
  return plan.flatMap((letters) =>
    block.map((_, y) => [...letters.padEnd(width, '.')].map((letter) => looks.get(letter)[y]).join(''))
  );
}
// --- test ---
const testQuiltTop = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(quiltTop(["ab", "cd"], ["NE", "S"]), ["abca", "cddb", "dc..", "ba.."])
  same(quiltTop(["ab", "cd"], ["nesw"]), ["badbcdac", "dccaabbd"])
  same(quiltTop(["x"], ["", ".W"]), ["..", ".x"])
  same(quiltTop([], []), [])
  same(quiltTop([], ['NE', 's']), [])
  same(quiltTop(['ab', 'cd'], []), [])
  same(quiltTop(['ab', 'cd'], ['', '']), ['', '', '', ''])
  same(quiltTop(['x'], ['N.e', '', 'W']), ['x.x', '...', 'x..'])
  same(quiltTop(['abc', 'def', 'ghi'], ['N']), ['abc', 'def', 'ghi'])
  same(quiltTop(['abc', 'def', 'ghi'], ['E']), ['gda', 'heb', 'ifc'])
  same(quiltTop(['abc', 'def', 'ghi'], ['S']), ['ihg', 'fed', 'cba'])
  same(quiltTop(['abc', 'def', 'ghi'], ['W']), ['cfi', 'beh', 'adg'])
  same(quiltTop(['abc', 'def', 'ghi'], ['n']), ['cba', 'fed', 'ihg'])
  same(quiltTop(['abc', 'def', 'ghi'], ['e']), ['ifc', 'heb', 'gda'])
  same(quiltTop(['abc', 'def', 'ghi'], ['s']), ['ghi', 'def', 'abc'])
  same(quiltTop(['abc', 'def', 'ghi'], ['w']), ['adg', 'beh', 'cfi'])
  same(quiltTop(['ab', 'cd'], ['.']), ['..', '..'])
  same(quiltTop(['ab', 'cd'], ['N', '', 'NSE']), ['ab....', 'cd....', '......', '......', 'abdcca', 'cdbadb'])
  // A plain patch in the block, and patches that look like letters of a plan.
  same(quiltTop(['.x', '..'], ['NESWnesw']), ['.x....x.x..x....', '...xx........xx.'])
  same(quiltTop(['NS', 'we'], ['E', 'n']), ['wN', 'eS', 'SN', 'ew'])
  same(quiltTop([' #', '/ '], ['NW']), [' ## ', '/  /'])
  const block = ['ab', 'cd']
  const plan = ['Ne', 'w']
  same(quiltTop(block, plan), ['abdb', 'cdca', 'ac..', 'bd..'])
  same([block, plan], [['ab', 'cd'], ['Ne', 'w']])
  const strips = Array(40).fill(['abca'.repeat(40), 'cddb'.repeat(40)]).flat()
  same(quiltTop(['ab', 'cd'], Array(40).fill('NE'.repeat(40))), strips)
  const plain = Array(99).fill('.'.repeat(100))
  const corner = '.'.repeat(99) + 'x'
  same(quiltTop(['x' + '.'.repeat(99), ...plain], ['E', 'S']), [corner, ...plain, ...plain, corner])
}

testQuiltTop()
// --- example test ---
const testQuiltTopExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(quiltTop(["ab", "cd"], ["NE", "S"]), ["abca", "cddb", "dc..", "ba.."])
  same(quiltTop(["ab", "cd"], ["nesw"]), ["badbcdac", "dccaabbd"])
  same(quiltTop(["x"], ["", ".W"]), ["..", ".x"])
}

testQuiltTopExamples()

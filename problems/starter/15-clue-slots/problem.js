// --- prompt ---
/* List the slots of a crossword that need a clue.
  grid holds its rows from the top, all equally long: '#' is a black square, any other character (code
  point) an open one. A slot is a stretch of two or more open squares, across in a row or down in a
  column, with a black square or the edge of the grid before and behind it.
  The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
  has one number, even if a slot across and one down begin in it.
  Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
  first all that go across, then all that go down, both in the order of their numbers.
  >>> clueSlots(["..#", "...", "#.."])
  ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"]
  >>> clueSlots(["CAT"])
  ["1A 3"]
  >>> clueSlots(["#.#"])
  []
  */
const clueSlots = (grid) => {
// --- solution ---
  const rows = grid.map((row) => [...row]);
  const isOpen = (row, column) => (rows[row]?.[column] ?? '#') !== '#';
  const slotLength = (row, column, down, right) => {
    if (isOpen(row - down, column - right)) {
      return 0;
    }
    let length = 0;
    while (isOpen(row + length * down, column + length * right)) {
      length++;
    }
    return length > 1 ? length : 0;
  };
  const across = [];
  const down = [];
  let number = 0;
  rows.forEach((squares, row) => {
    squares.forEach((_, column) => {
      const toRight = slotLength(row, column, 0, 1);
      const downwards = slotLength(row, column, 1, 0);
      if (toRight || downwards) {
        number++;
      }
      if (toRight) {
        across.push(`${number}A ${toRight}`);
      }
      if (downwards) {
        down.push(`${number}D ${downwards}`);
      }
    });
  });
  return [...across, ...down];
}
// --- test ---
const testClueSlots = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(clueSlots(["..#", "...", "#.."]), ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"])
  same(clueSlots(["CAT"]), ["1A 3"])
  same(clueSlots(["#.#"]), [])
  same(clueSlots([]), [])
  same(clueSlots(["", ""]), [])
  same(clueSlots(["."]), [])
  same(clueSlots(["###", "###"]), [])
  // Single squares are no slots.
  same(clueSlots(["#.#.", ".#.#"]), [])
  same(clueSlots(["C", "A", "T"]), ["1D 3"])
  same(clueSlots(["..", ".."]), ["1A 2", "3A 2", "1D 2", "2D 2"])
  same(clueSlots(["..#.#...#"]), ["1A 2", "2A 3"])
  same(clueSlots(["....", ".##.", "...."]), ["1A 4", "3A 4", "1D 3", "2D 3"])
  same(clueSlots(["#.#", "...", "#.#"]), ["2A 3", "1D 3"])
  same(clueSlots(["##..", "..#.", "...#", "#..."]), ["1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2"])
  same(clueSlots(["#..#.", ".#.##", "..#..", "#.#.#", "....#"]), ["1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3"])
  // Everything but '#' is open, and one character is one square.
  same(clueSlots(["a 1#", "#-.*"]), ["1A 3", "4A 3", "2D 2", "3D 2"])
  same(clueSlots(["ÉTÉ#É", "#LÀ##", "ÜB#ÄN"]), ["1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2"])
  same(clueSlots(["🐟🐟#A", "b#é🐟", "🐟.#🐟"]), ["1A 2", "3A 2", "4A 2", "1D 3", "2D 3"])
  same(clueSlots(["＃＃#", "#＃A"]), ["1A 2", "3A 2", "2D 2"])
  // A lattice of 15 by 15, wide and tall grids, and one without a black square.
  const slots = (first, last, rest) => Array.from({ length: last - first + 1 }, (_, i) => first + i + rest)
  const lattice = Array.from({ length: 15 }, (_, i) => (i % 2 === 0 ? ".".repeat(15) : ".#".repeat(7) + "."))
  same(clueSlots(lattice), ["1A 15", ...slots(9, 15, "A 15"), ...slots(1, 8, "D 15")])
  same(clueSlots([".".repeat(3000)]), ["1A 3000"])
  same(clueSlots(Array(3000).fill(".")), ["1D 3000"])
  same(clueSlots(["..#".repeat(700)]), slots(1, 700, "A 2"))
  same(clueSlots(Array(60).fill(".".repeat(60))), ["1A 60", ...slots(61, 119, "A 60"), ...slots(1, 60, "D 60")])
}

testClueSlots()
// --- example test ---
const testClueSlotsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(clueSlots(["..#", "...", "#.."]), ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"])
  same(clueSlots(["CAT"]), ["1A 3"])
  same(clueSlots(["#.#"]), [])
}

testClueSlotsExamples()

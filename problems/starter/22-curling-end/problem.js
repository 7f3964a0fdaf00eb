// --- prompt ---
/* Score an end of curling.
  red and yellow hold the middles of both teams' stones as [x, y], in millimetres from the button, which
  is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
  A stone counts if any part of it lies in the house or just touches it from outside. The team with the
  counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
  nearer than the other team's nearest counting stone, or for all of them if the other team has none.
  Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
  Return the team, "red" or "yellow", and its score, or null if nobody scores: no stone counts, or the
  nearest counting stones of the two teams are equally near. All numbers are whole.
  >>> curlingEnd([[0, 600], [900, -1200]], [[-1000, 0]], 1829, 145)
  ["red", 1]
  >>> curlingEnd([[1974, 0]], [[300, 0], [0, -1900], [0, 1975]], 1829, 145)
  ["yellow", 2]
  >>> curlingEnd([[300, 400]], [[-500, 0]], 1829, 145)
  null
  */
const curlingEnd = (red, yellow, house, stone) => {
// --- solution ---
  // Squares of large coordinates are no exact numbers.
  const square = ([x, y]) => BigInt(x) ** 2n + BigInt(y) ** 2n;
  const score = (own, other) => {
    // Stones that don't count are no nearer than this: no need to sort them out.
    let limit = BigInt(house + stone) ** 2n + 1n;
    for (const distance of other.map(square)) {
      if (distance < limit) {
        limit = distance;
      }
    }
    return own.filter((middle) => square(middle) < limit).length;
  };
  const reds = score(red, yellow);
  if (reds > 0) {
    return ['red', reds];
  }
  const yellows = score(yellow, red);
  return yellows > 0 ? ['yellow', yellows] : null;
}
// --- test ---
const testCurlingEnd = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(curlingEnd([[0, 600], [900, -1200]], [[-1000, 0]], 1829, 145), ['red', 1])
  same(curlingEnd([[1974, 0]], [[300, 0], [0, -1900], [0, 1975]], 1829, 145), ['yellow', 2])
  same(curlingEnd([[300, 400]], [[-500, 0]], 1829, 145), null)
  same(curlingEnd([], [], 1829, 145), null)
  same(curlingEnd([[0, 0]], [], 1829, 145), ['red', 1])
  same(curlingEnd([], [[0, 0], [-700, 700]], 1829, 145), ['yellow', 2])
  // From 1829 + 145 on a stone does not touch the house any more.
  same(curlingEnd([[1974, 0]], [], 1829, 145), ['red', 1])
  same(curlingEnd([[1975, 0]], [[0, -1975]], 1829, 145), null)
  same(curlingEnd([[0, -1975]], [[-1974, 0]], 1829, 145), ['yellow', 1])
  same(curlingEnd([[1395, 1396]], [], 1829, 145), ['red', 1])
  same(curlingEnd([[1396, 1396]], [], 1829, 145), null)
  same(curlingEnd([[30, 40]], [[40, 40]], 46, 4), ['red', 1])
  // Equally near are nobody's, whatever else lies there.
  same(curlingEnd([[500, 0], [1000, 0]], [[0, -500]], 1829, 145), null)
  same(curlingEnd([[2000, 0]], [[0, 2000]], 1829, 145), null)
  same(curlingEnd([[100, 0], [300, 400]], [[-500, 0]], 1829, 145), ['red', 1])
  same(curlingEnd([[700, 0], [0, 700], [-700, 0]], [[0, -800]], 1829, 145), ['red', 3])
  same(curlingEnd([[900, 0]], [[0, 400], [-899, 0], [0, 901]], 1829, 145), ['yellow', 2])
  // A stone outside takes nothing away, and is worth nothing.
  same(curlingEnd([[100, 0], [1500, 1500]], [], 1829, 145), ['red', 1])
  same(curlingEnd([[1900, 0], [0, 1800], [-1976, 0]], [[0, -1980]], 1829, 145), ['red', 2])
  same(curlingEnd([[50000, 0]], [[0, 40000], [46341, 0]], 60000, 200), ['yellow', 2])
  same(curlingEnd([[65536, 0]], [[1000, 0]], 70000, 145), ['yellow', 1])
  const large = 1000000000
  same(curlingEnd([[0, large]], [[1, -large]], large, 1), ['red', 1])
  same(curlingEnd([[1, large]], [[large, 0]], large - 1, 1), ['yellow', 1])
  same(curlingEnd([[large, 1]], [], large - 1, 1), null)
  same(curlingEnd([[large, -large]], [[-large, large], [large - 1, large]], large, large), ['yellow', 1])
  const red = Array.from({ length: 2000 }, (_, i) => [300 * (i + 1), -300 * (i + 1)])
  const yellow = Array.from({ length: 2000 }, (_, i) => [0, 300 * (1000 + i)])
  same(curlingEnd(red, yellow, 548700, 145), ['red', 707])
}

testCurlingEnd()
// --- example test ---
const testCurlingEndExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(curlingEnd([[0, 600], [900, -1200]], [[-1000, 0]], 1829, 145), ["red", 1])
  same(curlingEnd([[1974, 0]], [[300, 0], [0, -1900], [0, 1975]], 1829, 145), ["yellow", 2])
  same(curlingEnd([[300, 400]], [[-500, 0]], 1829, 145), null)
}

testCurlingEndExamples()

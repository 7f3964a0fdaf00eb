// --- prompt ---
/* Find when the beacons along a ridge are lit.
  heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
  -10000000 to 10000000. A beacon is [point, mast]: its fire burns mast millimetres (0 to 10000) above
  the ground of the point with that index. Beacons with an index that no point has (also negative ones)
  are out of use: never lit, never seen.
  Two beacons see each other if at all points strictly between theirs the ground lies below the straight
  line from fire to fire; ground that just touches the line hides them from each other. Masts hide
  nothing, and beacons at the same point see each other.
  The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
  minute after a beacon, all those that it sees are lit, if they don't burn already.
  Return for every beacon, in the order of the list, the minute in which it is lit, or null if it never
  is.
  >>> hillBeacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]])
  [0, 1, 2]
  >>> hillBeacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]])
  [0, 2, 1]
  >>> hillBeacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]])
  [0, 1, null]
  */
const hillBeacons = (heights, beacons) => {
// --- solution ---
  const usable = ([point]) => point >= 0 && point < heights.length;
  const sees = (one, other) => {
    const [[left, leftMast], [right, rightMast]] = one[0] < other[0] ? [one, other] : [other, one];
    const fire = heights[left] + leftMast;
    const rise = heights[right] + rightMast - fire;
    for (let point = left + 1; point < right; point++) {
      if ((heights[point] - fire) * (right - left) >= rise * (point - left)) {
        return false;
      }
    }
    return true;
  };
  const minutes = beacons.map(() => null);
  const burning = [];
  if (beacons.length > 0 && usable(beacons[0])) {
    minutes[0] = 0;
    burning.push(0);
  }
  for (const lit of burning) {
    beacons.forEach((beacon, i) => {
      if (minutes[i] === null && usable(beacon) && sees(beacons[lit], beacon)) {
        minutes[i] = minutes[lit] + 1;
        burning.push(i);
      }
    });
  }
  return minutes;
}
// --- test ---
const testHillBeacons = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(hillBeacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]]), [0, 1, 2])
  same(hillBeacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]]), [0, 2, 1])
  same(hillBeacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]]), [0, 1, null])
  same(hillBeacons([5, 6], []), [])
  same(hillBeacons([], []), [])
  same(hillBeacons([-7], [[0, 0]]), [0])
  // Beacons out of use.
  same(hillBeacons([], [[0, 0]]), [null])
  same(hillBeacons([1, 1], [[2, 0], [0, 0], [1, 0]]), [null, null, null])
  same(hillBeacons([9, 0, 9], [[-1, 0], [0, 0]]), [null, null])
  same(hillBeacons([9, 0, 9], [[0, 0], [-1, 0], [2, 0], [-3, 5]]), [0, null, 1, null])
  // Beacons at the same point.
  same(hillBeacons([4], [[0, 0], [0, 3], [0, 0]]), [0, 1, 1])
  same(hillBeacons([4, 0, 4], [[2, 0], [0, 0], [2, 0], [0, 0]]), [0, 1, 1, 1])
  same(hillBeacons([0, 9, 0], [[0, 0], [0, 20], [2, 0]]), [0, 1, 2])
  // Flat ground touches the line between fires that stand on it.
  same(hillBeacons([5, 5, 5], [[0, 0], [2, 0]]), [0, null])
  same(hillBeacons([5, 5, 5], [[0, 1], [2, 0]]), [0, 1])
  same(hillBeacons([0, 5, 0], [[0, 10], [2, 0]]), [0, null])
  same(hillBeacons([0, 5, 0], [[0, 11], [2, 0]]), [0, 1])
  same(hillBeacons([0, 0, 0], [[0, 1], [1, 50], [2, 1]]), [0, 1, 1])
  // The line passes a third above or below the ground.
  same(hillBeacons([0, 0, 1, 2], [[0, 0], [3, 0]]), [0, 1])
  same(hillBeacons([2, 1, 0, 0], [[0, 0], [3, 0]]), [0, 1])
  same(hillBeacons([0, 0, -1, -2], [[0, 0], [3, 0]]), [0, null])
  // Touched in the middle, where a rounded line passes just above.
  const low = (count) => Array(count).fill(-9)
  same(hillBeacons([0, ...low(6), 29, ...low(6), 58], [[0, 0], [14, 0]]), [0, null])
  same(hillBeacons([0, ...low(20), 27, ...low(13), 45], [[35, 0], [0, 0]]), [0, null])
  // The way of the signal.
  const hill = [0, 3, 4, 3, 0]
  same(hillBeacons(hill, [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0]]), [0, 1, 2, 3, 4])
  same(hillBeacons(hill, [[2, 0], [4, 0], [0, 0], [1, 0], [3, 0]]), [0, 2, 2, 1, 1])
  same(hillBeacons([10, 12, 0, 20], [[0, 0], [2, 0], [3, 0]]), [0, 2, 1])
  same(hillBeacons([0, 9, 0, 9, 0], [[2, 0], [4, 0], [1, 0], [0, 0]]), [0, null, 1, 2])
  // Long ridges: a dome, a bowl, and a deep valley.
  const numbers = Array.from({ length: 300 }, (_, i) => i)
  const everywhere = numbers.map((point) => [point, 0])
  same(hillBeacons(numbers.map((i) => -100 * i * i), everywhere), numbers)
  same(hillBeacons(numbers.map((i) => 100 * i * i), everywhere), numbers.map((i) => Math.min(i, 1)))
  const valley = [10000000, ...Array(399).fill(-10000000), 10000000]
  same(hillBeacons(valley, [[400, 0], [0, 0], [200, 0]]), [0, 1, 1])
}

testHillBeacons()
// --- example test ---
const testHillBeaconsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(hillBeacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]]), [0, 1, 2])
  same(hillBeacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]]), [0, 2, 1])
  same(hillBeacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]]), [0, 1, null])
}

testHillBeaconsExamples()

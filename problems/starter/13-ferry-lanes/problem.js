// --- prompt ---
/* Assign vehicles to the lanes of a ferry.
  vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
  from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
  front end on, gap decimetres between any two; nothing is kept free before the first or behind the
  last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
  back end.
  One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
  there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
  stays ashore, and the next one tries.
  Return for every lane the array of its vehicles, and behind these one more array of those ashore, also
  if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and listed
  in this order.
  >>> ferryLanes([45, 50, 40], [100, 90], 5)
  [[1, 3], [2], []]
  >>> ferryLanes([70, 90, 60], [80, 70], 5)
  [[1], [3], [2]]
  >>> ferryLanes([40, 50], [], 5)
  [[1, 2]]
  */
const ferryLanes = (vehicles, lanes, gap) => {
// --- solution ---
  const rows = lanes.map(() => []);
  const room = [...lanes];
  const ashore = [];
  vehicles.forEach((length, index) => {
    const needed = (lane) => length + (rows[lane].length > 0 ? gap : 0);
    let best = -1;
    for (let lane = 0; lane < lanes.length; lane++) {
      if (needed(lane) <= room[lane] && (best < 0 || room[lane] > room[best])) {
        best = lane;
      }
    }
    if (best < 0) {
      ashore.push(index + 1);
      return;
    }
    room[best] -= needed(best);
    rows[best].push(index + 1);
  });
  return [...rows, ashore];
}
// --- test ---
const testFerryLanes = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(ferryLanes([45, 50, 40], [100, 90], 5), [[1, 3], [2], []])
  same(ferryLanes([70, 90, 60], [80, 70], 5), [[1], [3], [2]])
  same(ferryLanes([40, 50], [], 5), [[1, 2]])
  same(ferryLanes([], [100, 80], 5), [[], [], []])
  same(ferryLanes([], [], 0), [[]])
  same(ferryLanes([80], [80], 10), [[1], []])
  same(ferryLanes([81], [80], 0), [[], [1]])
  same(ferryLanes([40, 35], [80], 5), [[1, 2], []])
  same(ferryLanes([40, 36], [80], 5), [[1], [2]])
  same(ferryLanes([40, 40], [80], 0), [[1, 2], []])
  same(ferryLanes([10, 10, 10], [50], 10), [[1, 2, 3], []])
  same(ferryLanes([20, 20, 20], [60, 50], 100), [[1], [2], [3]])
  same(ferryLanes([1], [0, 5], 3), [[], [1], []])
  same(ferryLanes([30, 30, 30], [60, 60, 60], 5), [[1], [2], [3], []])
  same(ferryLanes([30, 10], [50, 80, 50], 0), [[2], [1], [], []])
  same(ferryLanes([10, 10], [30, 100, 40], 2), [[], [1, 2], [], []])
  same(ferryLanes([50, 20], [155, 100], 10), [[1, 2], [], []])
  same(ferryLanes([50, 20], [150, 100], 10), [[1, 2], [], []])
  same(ferryLanes([50, 100], [155, 100], 10), [[1], [2], []])
  same(ferryLanes([100, 10, 100, 10], [50], 5), [[2, 4], [1, 3]])
  same(ferryLanes([60, 20, 50, 20, 30, 90], [120, 90, 100], 10), [[1, 5], [3], [2, 4], [6]])
  const full = Array.from({ length: 20 }, (_, lane) => Array.from({ length: 100 }, (_, i) => lane + 1 + 20 * i))
  const ashore = Array.from({ length: 1000 }, (_, i) => 2001 + i)
  same(ferryLanes(Array(3000).fill(40), Array(20).fill(4495), 5), [...full, ashore])
}

testFerryLanes()
// --- example test ---
const testFerryLanesExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(ferryLanes([45, 50, 40], [100, 90], 5), [[1, 3], [2], []])
  same(ferryLanes([70, 90, 60], [80, 70], 5), [[1], [3], [2]])
  same(ferryLanes([40, 50], [], 5), [[1, 2]])
}

testFerryLanesExamples()

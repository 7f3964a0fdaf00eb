// --- prompt ---
/* Follow the water through the rain barrels of a garden.
  The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
  in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
  Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
  can't hold into the pond. Without barrels all rain runs into the pond.
  A day without rain needs demand litres for watering, unless it rained on the day before; before the first
  day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
  it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
  What can't be taken is missing, and is not made up for later.
  Return [levels, pond, missing]: the levels after the last day, the litres that ran into the pond and the
  litres that were missing, both in all.
  >>> rainBarrels([100, 50], [20, 10], [130, 0, 0], 30)
  [[100, 20], 10, 0]
  >>> rainBarrels([40, 40], [12, 3], [0, 0], 5)
  [[5, 3], 0, 3]
  >>> rainBarrels([], [], [7, 0, 0], 4)
  [[], 7, 4]
  */
const rainBarrels = (capacities, levels, rain, demand) => {
// --- solution ---
  const held = [...levels];
  let pond = 0;
  let missing = 0;
  let wet = false;
  for (const litres of rain) {
    if (litres > 0) {
      let running = litres;
      for (let i = 0; i < held.length; i++) {
        const kept = Math.min(running, capacities[i] - held[i]);
        held[i] += kept;
        running -= kept;
      }
      pond += running;
    } else if (!wet) {
      let needed = demand;
      for (let i = held.length - 1; i >= 0; i--) {
        const taken = Math.min(needed, Math.max(0, held[i] - 5));
        held[i] -= taken;
        needed -= taken;
      }
      missing += needed;
    }
    wet = litres > 0;
  }
  return [held, pond, missing];
}
// --- test ---
const testRainBarrels = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(rainBarrels([100, 50], [20, 10], [130, 0, 0], 30), [[100, 20], 10, 0])
  same(rainBarrels([40, 40], [12, 3], [0, 0], 5), [[5, 3], 0, 3])
  same(rainBarrels([], [], [7, 0, 0], 4), [[], 7, 4])
  same(rainBarrels([50], [20], [], 9), [[20], 0, 0])
  same(rainBarrels([], [], [], 3), [[], 0, 0])
  same(rainBarrels([50], [20], [30], 0), [[50], 0, 0])
  same(rainBarrels([50], [20], [31], 0), [[50], 1, 0])
  same(rainBarrels([50], [20], [0], 9), [[11], 0, 0])
  same(rainBarrels([50], [20], [4, 0], 9), [[24], 0, 0])
  same(rainBarrels([50], [20], [4, 0, 0], 9), [[15], 0, 0])
  same(rainBarrels([50], [20], [0, 6], 9), [[17], 0, 0])
  same(rainBarrels([50], [20], [0, 1, 0, 0, 0, 2, 0], 3), [[14], 0, 0])
  same(rainBarrels([50], [20], [0], 15), [[5], 0, 0])
  same(rainBarrels([50], [20], [0], 16), [[5], 0, 1])
  same(rainBarrels([50, 50], [5, 4], [0], 7), [[5, 4], 0, 7])
  same(rainBarrels([3, 20], [0, 6], [10, 0, 0], 8), [[3, 5], 0, 0])
  same(rainBarrels([30, 30, 30], [30, 30, 30], [0], 60), [[20, 5, 5], 0, 0])
  same(rainBarrels([0, 10], [0, 0], [8], 1), [[0, 8], 0, 0])
  same(rainBarrels([10, 10, 10], [10, 10, 10], [7, 5], 1), [[10, 10, 10], 12, 0])
  same(rainBarrels([10, 20, 30], [9, 20, 25], [15], 1), [[10, 20, 30], 9, 0])
  same(rainBarrels([20], [10], [0, 0, 30, 0, 0], 8), [[12], 15, 11])
  same(rainBarrels([20], [10], [0, 0], 0), [[10], 0, 0])
  const showers = Array.from({ length: 3000 }, (_, day) => (day % 3 === 0 ? 6 : 0))
  same(rainBarrels([8], [5], showers, 4), [[5], 3000, 1000])
  const year = [...Array(4000).fill(7), ...Array(2500).fill(0)]
  same(rainBarrels(Array(20).fill(1000), Array(20).fill(0), year, 10), [Array(20).fill(5), 8000, 5090])
}

testRainBarrels()
// --- example test ---
const testRainBarrelsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(rainBarrels([100, 50], [20, 10], [130, 0, 0], 30), [[100, 20], 10, 0])
  same(rainBarrels([40, 40], [12, 3], [0, 0], 5), [[5, 3], 0, 3])
  same(rainBarrels([], [], [7, 0, 0], 4), [[], 7, 4])
}

testRainBarrelsExamples()

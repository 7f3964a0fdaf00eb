// --- prompt ---
/* Find when a ship can lie at a quay.
  depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
  draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
  a full centimetre, and never less than 30 centimetres.
  Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
  stretches of fewer than hours readings.
  >>> draughtWindows([400, 520, 540, 530, 410, 560], 450, 2)
  [[1, 3]]
  >>> draughtWindows([280, 300, 279, 280], 250, 1)
  [[0, 1], [3, 3]]
  >>> draughtWindows([], 300, 1)
  []
  */
const draughtWindows = (depths, draught, hours) => {
// --- solution ---
  const needed = draught + Math.max(30, Math.ceil(draught / 10));
  const windows = [];
  let first = -1;
  for (let hour = 0; hour <= depths.length; hour++) {
    const enough = hour < depths.length && depths[hour] >= needed;
    if (enough && first < 0) {
      first = hour;
    }
    if (!enough && first >= 0) {
      if (hour - first >= hours) {
        windows.push([first, hour - 1]);
      }
      first = -1;
    }
  }
  return windows;
}
// --- test ---
const testDraughtWindows = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(draughtWindows([400, 520, 540, 530, 410, 560], 450, 2), [[1, 3]])
  same(draughtWindows([400, 520, 540, 530, 410, 560], 450, 1), [[1, 3], [5, 5]])
  same(draughtWindows([400, 520, 540, 530, 410, 560], 450, 3), [[1, 3]])
  same(draughtWindows([400, 520, 540, 530, 410, 560], 450, 4), [])
  same(draughtWindows([280, 300, 279, 280], 250, 1), [[0, 1], [3, 3]])
  same(draughtWindows([], 300, 1), [])
  same(draughtWindows([495], 450, 1), [[0, 0]])
  same(draughtWindows([494], 450, 1), [])
  // A tenth of 451 is 45.1, which is 46 rounded up.
  same(draughtWindows([496, 497], 451, 1), [[1, 1]])
  same(draughtWindows([330, 331], 300, 1), [[0, 1]])
  same(draughtWindows([331, 332], 301, 1), [[1, 1]])
  same(draughtWindows([-20, 0, 150, 160, 130], 120, 2), [[2, 3]])
  same(draughtWindows([900, 900, 900, 900, 900], 100, 5), [[0, 4]])
  same(draughtWindows([900, 900, 900, 900, 900], 100, 6), [])
  same(draughtWindows([900, 10, 900, 900, 10, 900], 100, 1), [[0, 0], [2, 3], [5, 5]])
  const waves = Array.from({ length: 4000 }, (_, i) => (i % 2 === 0 ? 500 : 10))
  same(draughtWindows(waves, 100, 1), Array.from({ length: 2000 }, (_, i) => [2 * i, 2 * i]))
}

testDraughtWindows()
// --- example test ---
const testDraughtWindowsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(draughtWindows([400, 520, 540, 530, 410, 560], 450, 2), [[1, 3]])
  same(draughtWindows([280, 300, 279, 280], 250, 1), [[0, 1], [3, 3]])
  same(draughtWindows([], 300, 1), [])
}

testDraughtWindowsExamples()

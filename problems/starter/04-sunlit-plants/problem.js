// --- prompt ---
/* Count the plants of every bed that stand in the sun.
  A bed is a row of places one metre apart, listed from east to west: the height of the plant in
  centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
  west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
  shadow of its own bed passes above its top; a shadow that just touches its top does not count.
  >>> sunlitPlants([[90, 60, 40]], 20)
  [1]
  >>> sunlitPlants([[50, 30, 50], []], 20)
  [3, 0]
  >>> sunlitPlants([[70, 0, 0, 30, 5]], 15)
  [2]
  */
const sunlitPlants = (beds, drop) => {
// --- solution ---
  return beds.map((bed) => {
    let shadow = 0;
    let lit = 0;
    for (const height of bed) {
      shadow -= drop;
      if (height > 0 && height >= shadow) {
        lit += 1;
      }
      shadow = Math.max(shadow, height);
    }
    return lit;
  });
}
// --- test ---
const testSunlitPlants = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(sunlitPlants([[90, 60, 40]], 20), [1])
  same(sunlitPlants([[50, 30, 50], []], 20), [3, 0])
  same(sunlitPlants([[70, 0, 0, 30, 5]], 15), [2])
  same(sunlitPlants([], 10), [])
  same(sunlitPlants([[]], 10), [0])
  same(sunlitPlants([[0, 0, 0]], 10), [0])
  same(sunlitPlants([[1]], 0), [1])
  same(sunlitPlants([[40, 40, 40]], 0), [3])
  same(sunlitPlants([[40, 39, 41, 40]], 0), [2])
  // The tall first plant shades the last one over a plant that is itself in its shadow.
  same(sunlitPlants([[100, 20, 65]], 15), [1])
  same(sunlitPlants([[100, 20, 70]], 15), [2])
  same(sunlitPlants([[100, 95, 80]], 10), [2])
  same(sunlitPlants([[10, 60], [60, 10], [0, 10, 60, 49, 39]], 10), [2, 1, 2])
  same(sunlitPlants([[30, 5, 5, 5, 5]], 10), [3])
  same(sunlitPlants([[5, 200], [200, 5]], 1000), [2, 2])
  const falling = Array.from({ length: 2000 }, (_, i) => 2000 - i)
  same(sunlitPlants([falling], 1), [2000])
  same(sunlitPlants([falling], 0), [1])
  const rising = Array.from({ length: 2000 }, (_, i) => i + 1)
  same(sunlitPlants([rising, rising, rising], 0), [2000, 2000, 2000])
}

testSunlitPlants()
// --- example test ---
const testSunlitPlantsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(sunlitPlants([[90, 60, 40]], 20), [1])
  same(sunlitPlants([[50, 30, 50], []], 20), [3, 0])
  same(sunlitPlants([[70, 0, 0, 30, 5]], 15), [2])
}

testSunlitPlantsExamples()

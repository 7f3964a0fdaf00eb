// --- prompt ---
/* Reckon from its log where a ship is that started at [0, 0].
  Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
  bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
  30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
  digits 0 to 9, and then, if need be, a point and one or more of these digits again.
  The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
  miles [east, north] an hour, carries it along.
  Return the ship's position as miles [east, north], no more than 0.000001 off. If a leg has any other
  form (other letters, a sign, more spaces, something missing or left over), throw an Error.
  >>> deadReckoning(["N 6", "E 2"], 4, [-0.5, 0.25])
  [1, 6.5]
  >>> deadReckoning(["N30E 12.5"], 5, [0, 0]).map((miles) => miles.toFixed(2))
  ["6.25", "10.83"]
  */
const deadReckoning = (legs, speed, current) => {
// --- solution ---
  const form = /^(?:([NS])([0-9]+(?:\.[0-9]+)?)([EW])|([NESW])) ([0-9]+(?:\.[0-9]+)?)$/;
  let [east, north] = [0, 0];
  for (const leg of legs) {
    const match = leg.match(form);
    if (match === null) {
      throw new Error(`not a leg: ${leg}`);
    }
    const [, pole, degrees, side, alone, number] = match;
    // Clockwise from north, as all courses.
    let course = 'NESW'.indexOf(alone || pole) * 90;
    if (pole) {
      const turned = Number(degrees);
      if (turned > 90) {
        throw new Error(`more than 90 degrees: ${leg}`);
      }
      course += (pole === 'N') === (side === 'E') ? turned : -turned;
    }
    const angle = (course * Math.PI) / 180;
    const miles = Number(number);
    east += miles * Math.sin(angle) + (miles / speed) * current[0];
    north += miles * Math.cos(angle) + (miles / speed) * current[1];
  }
  return [east, north];
}
// --- test ---
const testDeadReckoning = () => {
  const reckons = (legs, speed, current, east, north) => {
    const position = deadReckoning(legs, speed, current)
    console.assert(position.length === 2)
    console.assert(Math.abs(position[0] - east) < 1e-6 && Math.abs(position[1] - north) < 1e-6)
  }
  const refuses = (leg) => {
    let refused = false
    try {
      deadReckoning(['N 1', leg, 'E 1'], 5, [0, 0])
    } catch {
      refused = true
    }
    console.assert(refused)
  }
  reckons(['N 6', 'E 2'], 4, [-0.5, 0.25], 1, 6.5)
  reckons(['N30E 12.5'], 5, [0, 0], 6.25, 10.825317547305483)
  reckons([], 5, [3, 4], 0, 0)
  reckons(['S 4'], 1, [0, 0], 0, -4)
  reckons(['W 2.5'], 1, [0, 0], -2.5, 0)
  reckons(['S30E 10'], 5, [0, 0], 5, -8.660254037844386)
  reckons(['S60W 10'], 5, [0, 0], -8.660254037844386, -5)
  reckons(['N45W 2'], 5, [0, 0], -1.4142135623730951, 1.4142135623730951)
  reckons(['N22.5E 8'], 5, [0, 0], 3.0614674589207183, 7.391036260090294)
  reckons(['N0E 3', 'S0W 5'], 5, [0, 0], 0, -2)
  reckons(['N90E 3', 'S90W 1.5', 'S90.0E 4'], 5, [0, 0], 5.5, 0)
  reckons(['N005E 0010.50', 'S5W 10.5'], 5, [0, 0], 0, 0)
  // No time goes by on a leg of no miles, and a current may undo what was sailed.
  reckons(['N 0', 'S12W 0.0'], 5, [3, 4], 0, 0)
  reckons(['E 10'], 4, [0, -2], 10, -5)
  reckons(['N 6'], 3, [0, -3], 0, 0)
  reckons(['N 10', 'E 10', 'S 10', 'W 10'], 8, [1.5, -0.75], 7.5, -3.75)
  const zigzag = Array.from({ length: 8000 }, (_, i) => (i % 2 === 0 ? 'N36E 0.5' : 'S36W 0.25'))
  reckons(zigzag, 10, [0.1, -0.2], 617.7852522924731, 749.0169943749475)
  const malformed = [
    ['', ' ', 'N', 'N ', '5', ' 5', 'N30E', 'N30E ', '30 5', 'N5', 'N30E5', 'N 5 6', 'N 5E'],
    [' N 5', 'N 5 ', 'N  5', 'N30 E 5', 'N\t5', 'N 5\n', 'N 5\nE 5'],
    ['n 5', 'N30e 5', 'X 5', 'NE 5', 'N30 5', '30E 5', 'W30S 4', 'E10N 3', 'N30S 2', 'N30EE 2', 'NN30E 2'],
    ['N91E 5', 'S90.001W 5', 'N-5E 3', 'N+5E 3', 'N.5E 3', 'N5.E 3', 'N1e1E 3', 'N99999999999999999999E 5'],
    ['N -4', 'N +4', 'N .5', 'N 5.', 'N .', 'N 1.2.3', 'N 1e3', 'N 1,5', 'N 1_000', 'N 0x10', 'N 5d'],
    ['N inf', 'N Infinity', 'N nan', 'N NaN', 'N ٣', 'N٣E 5', 'N ５', 'N 5½'],
  ]
  malformed.flat().forEach(refuses)
}

testDeadReckoning()
// --- example test ---
const testDeadReckoningExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(deadReckoning(["N 6", "E 2"], 4, [-0.5, 0.25]), [1, 6.5])
  same(deadReckoning(["N30E 12.5"], 5, [0, 0]).map((miles) => miles.toFixed(2)), ["6.25", "10.83"])
}

testDeadReckoningExamples()

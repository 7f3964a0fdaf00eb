// --- prompt ---
/* List the rows that bell ringers ring until rounds comes back.
  Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
  Every change makes the next row from the last one; those of the lead are rung in order, again and again.
  A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
  bells at these places, whatever their numbers, stay. The places before, between and behind them are
  stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
  are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
  number of a place (counted from 1), or if it has any other form.
  Return the rows after the first one, up to and including the next rounds, which may come in the middle
  of a lead. Return null if that takes more than limit rows, or if the lead is empty or has a change that
  can't be rung, whether its turn comes or not.
  >>> bellRows(4, ["x", "14"], 20)
  ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"]
  >>> bellRows(3, ["3", "1"], 6)
  ["213", "231", "321", "312", "132", "123"]
  >>> bellRows(3, ["x"], 10)
  null
  */
const bellRows = (bells, lead, limit) => {
// --- solution ---
  const rounds = '123456789'.slice(0, bells);
  const leadSwaps = [];
  for (const change of lead) {
    const stays = change === 'x' ? '' : change;
    if (change === '' || [...stays].some((digit) => !rounds.includes(digit))) {
      return null;
    }
    const swaps = [];
    for (let place = 0; place < bells; place++) {
      if (stays.includes(rounds[place])) {
        continue;
      }
      if (place + 1 === bells || stays.includes(rounds[place + 1])) {
        return null;
      }
      swaps.push(place);
      place++;
    }
    leadSwaps.push(swaps);
  }
  const rows = [];
  const row = [...rounds];
  while (lead.length > 0 && rows.length < limit) {
    for (const place of leadSwaps[rows.length % lead.length]) {
      [row[place], row[place + 1]] = [row[place + 1], row[place]];
    }
    const rung = row.join('');
    rows.push(rung);
    if (rung === rounds) {
      return rows;
    }
  }
  return null;
}
// --- test ---
const testBellRows = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(bellRows(4, ["x", "14"], 20), ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"])
  same(bellRows(3, ["3", "1"], 6), ["213", "231", "321", "312", "132", "123"])
  same(bellRows(3, ["x"], 10), null)
  same(bellRows(4, ["x", "14"], 8), ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"])
  same(bellRows(4, ["x", "14"], 7), null)
  same(bellRows(4, ["x", "14"], 0), null)
  same(bellRows(4, ["x", "14"], -3), null)
  same(bellRows(4, [], 10), null)
  same(bellRows(1, ["1"], 1), ["1"])
  same(bellRows(1, ["x"], 5), null)
  same(bellRows(2, ["x"], 2), ["21", "12"])
  same(bellRows(4, ["1234"], 1), ["1234"])
  same(bellRows(5, ["125"], 1000000), ["12435", "12345"])
  // Plain Bob on four bells.
  same(bellRows(4, ["x", "14", "x", "14", "x", "14", "x", "12"], 24), ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1342", "3124", "3214", "2341", "2431", "4213", "4123", "1432", "1423", "4132", "4312", "3421", "3241", "2314", "2134", "1243", "1234"])
  // Rounds in the middle of a lead, before a change that can't be rung, too.
  same(bellRows(4, ["x", "x", "14"], 10), ["2143", "1234"])
  same(bellRows(4, ["x", "x", "2"], 10), null)
  // Digits in any order, and twice.
  same(bellRows(6, ["41", "x"], 8), ["132465", "314256", "341265", "432156", "423165", "241356", "214365", "123456"])
  same(bellRows(3, ["3", "11"], 6), ["213", "231", "321", "312", "132", "123"])
  // An even number of bells swap, but in odd stretches.
  same(bellRows(5, ["2"], 10), null)
  same(bellRows(4, ["23"], 10), null)
  // No such place, and other forms.
  same(bellRows(4, ["145"], 10), null)
  same(bellRows(4, ["014"], 10), null)
  same(bellRows(4, [""], 10), null)
  same(bellRows(4, ["X"], 10), null)
  same(bellRows(4, ["x14"], 10), null)
  same(bellRows(4, ["1４"], 10), null)
  // Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
  const fours = "2143 2413 4231 4321 3412 3142 1324 1234".split(" ")
  const fives = "65879 68597 86957 89675 98765 97856 79586 75968 57698 56789".split(" ")
  const both = Array.from({ length: 40 }, (_, i) => fours[i % 8] + fives[i % 10])
  same(bellRows(9, ["9", "145"], 40), both)
  same(bellRows(9, ["9", "145"], 39), null)
  // The same row again and again is no reason to give up.
  const patient = ["345", ...Array(2999).fill("12345")]
  same(bellRows(5, patient, 3001), [...Array(3000).fill("21345"), "12345"])
  same(bellRows(5, patient, 3000), null)
}

testBellRows()
// --- example test ---
const testBellRowsExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(bellRows(4, ["x", "14"], 20), ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"])
  same(bellRows(3, ["3", "1"], 6), ["213", "231", "321", "312", "132", "123"])
  same(bellRows(3, ["x"], 10), null)
}

testBellRowsExamples()

// --- prompt ---
/* Find the walk on which the post for every address is carried.
  A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
  of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
  side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
  An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
  A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
  and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
  its range and on its side; rules without a range or without an end have endlessly many, more than others
  and all equally many. Among equals the last one counts.
  Return for every address, in order, its walk, or null if no rule fits.
  Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
  and do not end with a range or a side, but may end with a number: "Route 66".
  >>> deliveryWalks(["Mill Lane 1-35 odd: A", "Quay 2-: B"], ["Mill Lane 7b", "Mill Lane 8", "Quay 8"])
  ["A", null, "B"]
  >>> deliveryWalks(["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], ["Quay 5", "Quay 6", "Quay 21", "Quay 22"])
  ["B", "A", "B", "C"]
  >>> deliveryWalks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"])
  [null, "B", "A"]
  */
const deliveryWalks = (rules, addresses) => {
// --- solution ---
  const parsed = rules.map((rule) => {
    const [, street, first, end, side, walk] = rule.match(/^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$/);
    const step = side ? 2 : 1;
    const last = end ? Number(end) : Infinity;
    let low = Number(first || 1);
    if (side && (low % 2 === 1) !== (side === 'odd')) {
      low += 1;
    }
    return { street, low, last, step, walk, count: Math.floor((last - low) / step) + 1 };
  });
  return addresses.map((address) => {
    const space = address.lastIndexOf(' ');
    const street = address.slice(0, space);
    const number = parseInt(address.slice(space + 1), 10);
    let best = null;
    for (const rule of parsed) {
      const within = number >= rule.low && number <= rule.last && (number - rule.low) % rule.step === 0;
      if (rule.street === street && within && (best === null || rule.count <= best.count)) {
        best = rule;
      }
    }
    return best === null ? null : best.walk;
  });
}
// --- test ---
const testDeliveryWalks = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(deliveryWalks(["Mill Lane 1-35 odd: A", "Quay 2-: B"], ["Mill Lane 7b", "Mill Lane 8", "Quay 8"]), ["A", null, "B"])
  same(deliveryWalks(["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], ["Quay 5", "Quay 6", "Quay 21", "Quay 22"]), ["B", "A", "B", "C"])
  same(deliveryWalks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"]), [null, "B", "A"])
  same(deliveryWalks([], []), [])
  same(deliveryWalks(['Quay: A'], []), [])
  same(deliveryWalks([], ['Quay 1']), [null])
  same(deliveryWalks(['Quay 4-8: A'], ['Quay 3', 'Quay 4', 'Quay 8', 'Quay 9', 'Quay 4']), [null, 'A', 'A', null, 'A'])
  same(deliveryWalks(['Quay 9-: A', 'Quay 10-10: B'], ['Quay 8', 'Quay 9', 'Quay 10', 'Quay 11', 'Quay 100']), [null, 'A', 'B', 'A', 'A'])
  same(deliveryWalks(['Quay odd: A'], ['Quay 1', 'Quay 2', 'Quay 33']), ['A', null, 'A'])
  same(deliveryWalks(['Quay 1-9: A', 'Quay 10-: B'], ['Quay 9a', 'Quay 9ZZ', 'Quay 10a', 'Quay 1b']), ['A', 'A', 'B', 'A'])
  same(deliveryWalks(['Quay 9-3: A', 'Quay 4-4 odd: B'], ['Quay 3', 'Quay 4', 'Quay 6']), [null, null, null])
  // Among equals the last one.
  same(deliveryWalks(['Quay 1-4: A', 'Quay 3-6: B'], ['Quay 2', 'Quay 3', 'Quay 4', 'Quay 5']), ['A', 'B', 'B', 'B'])
  same(deliveryWalks(['Quay 3-6: B', 'Quay 1-4: A', 'Quay 1-9: C'], ['Quay 2', 'Quay 3', 'Quay 5', 'Quay 9']), ['A', 'A', 'B', 'C'])
  same(deliveryWalks(['Quay 1-10: A', 'Quay 1-20 odd: B'], ['Quay 3', 'Quay 4', 'Quay 11']), ['B', 'A', 'B'])
  same(deliveryWalks(['Quay 1-20 odd: B', 'Quay 1-10: A'], ['Quay 3', 'Quay 4', 'Quay 11']), ['A', 'A', 'B'])
  // Five odd numbers from 1 to 9, four from 2 to 10.
  same(deliveryWalks(['Quay 1-9 odd: A', 'Quay 4-8: B'], ['Quay 5', 'Quay 9']), ['B', 'A'])
  same(deliveryWalks(['Quay 4-7: A', 'Quay 1-9 odd: B'], ['Quay 5', 'Quay 9']), ['A', 'B'])
  same(deliveryWalks(['Quay 5-8: A', 'Quay 2-10 odd: B', 'Quay 4-9: C'], ['Quay 5', 'Quay 4', 'Quay 6']), ['B', 'C', 'A'])
  same(deliveryWalks(['Quay 3-8 even: A', 'Quay 6-8: B', 'Quay 2-8 even: C'], ['Quay 2', 'Quay 4', 'Quay 7', 'Quay 8']), ['C', 'A', 'B', 'B'])
  // Rules without end.
  same(deliveryWalks(['Quay: A', 'Quay 5-: B', 'Quay odd: C', 'Quay 3- even: D'], ['Quay 2', 'Quay 4', 'Quay 5', 'Quay 6']), ['A', 'D', 'C', 'D'])
  same(deliveryWalks(['Quay 3- even: D', 'Quay odd: C', 'Quay 5-: B', 'Quay: A'], ['Quay 2', 'Quay 4', 'Quay 5', 'Quay 6']), ['A', 'A', 'A', 'A'])
  same(deliveryWalks(['Quay 1-999999999: A', 'Quay 999999999-: B'], ['Quay 7', 'Quay 999999999']), ['A', 'A'])
  // Streets.
  same(deliveryWalks(['Mill Lane: A', 'Old Mill Lane 1-9: B', 'mill lane: C', 'Mill: D'], ['Mill Lane 5', 'Old Mill Lane 5', 'mill lane 5', 'Mill 5', 'Lane 5', 'Mill Lane East 5']), ['A', 'B', 'C', 'D', null, null])
  same(deliveryWalks(['Route 66: A', 'Route 66 1-9: B', 'Route: C', '5th Row 3-4: D'], ['Route 66 8', 'Route 66 10', 'Route 66', '5th Row 4']), ['B', 'A', 'C', 'D'])
  same(deliveryWalks(['Yard 4-b: A', 'Low-End 2-6 even: B', 'Odd Row odd: C', 'Uneven: D'], ['Yard 4-b 1', 'Low-End 4', 'Low-End 5', 'Odd Row 2', 'Odd Row 3c', 'Uneven 3']), ['A', 'B', null, null, 'C', 'D'])
  same(deliveryWalks(['Große Gasse 1-9 odd: Süd', 'toString: A'], ['Große Gasse 3', 'Grosse Gasse 3', 'toString 1', 'constructor 1']), ['Süd', null, 'A', null])
  const numbers = Array.from({ length: 300 }, (_, i) => i + 1)
  const many = numbers.map((i) => `Quay ${i}-${2 * i + 40}: W${i}`)
  const walks = numbers.map((i) => `W${Math.max(1, Math.floor((i - 39) / 2))}`)
  same(deliveryWalks(many, numbers.map((i) => `Quay ${i}`)), walks)
}

testDeliveryWalks()
// --- example test ---
const testDeliveryWalksExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(deliveryWalks(["Mill Lane 1-35 odd: A", "Quay 2-: B"], ["Mill Lane 7b", "Mill Lane 8", "Quay 8"]), ["A", null, "B"])
  same(deliveryWalks(["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], ["Quay 5", "Quay 6", "Quay 21", "Quay 22"]), ["B", "A", "B", "C"])
  same(deliveryWalks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"]), [null, "B", "A"])
}

testDeliveryWalksExamples()

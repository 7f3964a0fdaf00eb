// --- prompt ---
/* Draw up a sowing plan from the lines on packets of seed.
  A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
  without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
  or several separated by ", ". A window is one month, or the first and the last month joined by "-",
  with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
  long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
  Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
  Return for every month in which something can be sown the names of all that can, each once, sorted by
  code point. Months in which nothing can be sown are left out.
  >>> sowingPlan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"])
  { Feb: ["broad bean"], Mar: ["broad bean", "leek"], Apr: ["leek"], Nov: ["broad bean"] }
  >>> sowingPlan(["garlic; sow Dec-Jan; harvest Jul"])
  { Jan: ["garlic"], Dec: ["garlic"] }
  >>> sowingPlan(["chard; sow Apr-", "sow May", "kale; harvest Jan"])
  {}
  */
const sowingPlan = (lines) => {
// --- solution ---
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const month = `(?:${months.join('|')})`;
  const windows = `${month}(?:-${month})?(?:, ${month}(?:-${month})?)*`;
  const form = new RegExp(`^([^; ](?:[^;]*[^; ])?); sow (${windows})(?:; harvest ${windows})?$`);
  // The bytes of UTF-8 sort like code points, the units of strings do not.
  const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  const names = months.map(() => new Set());
  for (const line of lines) {
    const match = line.match(form);
    if (match === null) {
      continue;
    }
    for (const window of match[2].split(', ')) {
      const first = months.indexOf(window.slice(0, 3));
      const last = months.indexOf(window.slice(-3));
      for (let step = 0; step <= (last + 12 - first) % 12; step++) {
        names[(first + step) % 12].add(match[1]);
      }
    }
  }
  const plan = {};
  months.forEach((name, i) => {
    if (names[i].size > 0) {
      plan[name] = [...names[i]].sort(byCodePoint);
    }
  });
  return plan;
}
// --- test ---
const testSowingPlan = () => {
  // The order of the months in the object does not matter.
  const same = (actual, expected) =>
    console.assert(JSON.stringify(Object.entries(actual).sort()) === JSON.stringify(Object.entries(expected).sort()))
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  same(sowingPlan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"]), { Feb: ["broad bean"], Mar: ["broad bean", "leek"], Apr: ["leek"], Nov: ["broad bean"] })
  same(sowingPlan(["garlic; sow Dec-Jan; harvest Jul"]), { Jan: ["garlic"], Dec: ["garlic"] })
  same(sowingPlan(["chard; sow Apr-", "sow May", "kale; harvest Jan"]), {})
  same(sowingPlan([]), {})
  same(sowingPlan(['pea; sow Apr']), { Apr: ['pea'] })
  // Windows around the year, and of one month.
  same(sowingPlan(['pea; sow Nov-Feb']), { Jan: ['pea'], Feb: ['pea'], Nov: ['pea'], Dec: ['pea'] })
  same(sowingPlan(['pea; sow Mar-Mar']), { Mar: ['pea'] })
  same(sowingPlan(['pea; sow Dec-Dec, Jan-Jan']), { Jan: ['pea'], Dec: ['pea'] })
  same(sowingPlan(['cress; sow Jan-Dec']), Object.fromEntries(months.map((month) => [month, ['cress']])))
  same(sowingPlan(['cress; sow Jun-May']), Object.fromEntries(months.map((month) => [month, ['cress']])))
  // Only what is sown counts.
  same(sowingPlan(['pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb']), { Apr: ['pea'] })
  // Each name once a month, whether windows overlap or lines repeat it.
  same(sowingPlan(['pea; sow Mar-May, Apr-Jun, May']), { Mar: ['pea'], Apr: ['pea'], May: ['pea'], Jun: ['pea'] })
  same(sowingPlan(['pea; sow Mar', 'leek; sow Mar', 'pea; sow Mar; harvest Jul', 'pea; sow Feb']), { Feb: ['pea'], Mar: ['leek', 'pea'] })
  // The order of the names.
  same(sowingPlan(['pea; sow May', 'Zinnia; sow May', '9-star; sow May', 'Pea; sow May', '10-week; sow May']), { May: ['10-week', '9-star', 'Pea', 'Zinnia', 'pea'] })
  same(sowingPlan(['🌽 maize; sow May', 'ｋａｌｅ; sow May', 'épinard; sow May', 'kale red; sow May', 'kale; sow May']), { May: ['kale', 'kale red', 'épinard', 'ｋａｌｅ', '🌽 maize'] })
  // Unusual names.
  same(sowingPlan(['sow May; sow Jun']), { Jun: ['sow May'] })
  same(sowingPlan(['bean, dwarf  (late): ½ - 1 m; sow Jun', 'x; sow Jun', 'constructor; sow Jun']), { Jun: ['bean, dwarf  (late): ½ - 1 m', 'constructor', 'x'] })
  // Malformed names, months, windows, parts, and spaces; the last line of each is fine.
  same(sowingPlan(['; sow May', ' ; sow May', ' a; sow May', 'b ; sow May', 'c;d; sow May', 'e;; sow May', 'f f; sow Jul']), { Jul: ['f f'] })
  same(sowingPlan(['a; sow may', 'b; sow MAY', 'c; sow May.', 'd; sow June', 'e; sow Ma', 'f; sow Mai', 'g; sow 5', 'h; sow Jul']), { Jul: ['h'] })
  same(sowingPlan(['a; sow -May', 'b; sow May-', 'c; sow Mar-Apr-May', 'd; sow Mar–May', 'e; sow Mar - May', 'f; sow MayJun', 'g; sow Jul']), { Jul: ['g'] })
  same(sowingPlan(['a; sow May,Jun', 'b; sow May, ', 'c; sow , May', 'd; sow May Jun', 'e; sow May,  Jun', 'f; sow', 'g; sow ', 'h; sow Jul, Jul']), { Jul: ['h'] })
  same(sowingPlan(['a; sow May; harvest', 'b; sow May; harvest Agu', 'c; sow May; harvest Aug; harvest Sep', 'd; sow May; sow Jun', 'e; harvest Aug; sow May', 'f; sow Jul; harvest Aug']), { Jul: ['f'] })
  same(sowingPlan(['a;sow May', 'b;  sow May', 'c; sow  May', 'd; sow May ', 'e; sow May;', 'f; sow May; ', 'g; Sow May', 'h: sow May', 'i', '', 'j; sow Jul']), { Jul: ['j'] })
  same(sowingPlan(['a; sow May\n', 'b; sow May; harvest Jul\n', 'c; sow May\r', 'd; sow\tMay', 'e;\nsow May', 'f; sow Jul']), { Jul: ['f'] })
  // Every sort is sown in months that are four apart, and in those behind them.
  const sorts = Array.from({ length: 40 }, (_, sort) => sort)
  const name = (sort) => `sort ${String(sort).padStart(2, '0')}`
  const packets = Array.from({ length: 2400 }, (_, i) => `${name(i % 40)}; sow ${months[i % 12]}-${months[(i + 1) % 12]}`)
  const sown = (month) => sorts.filter((sort) => (month + 40 - sort) % 4 < 2).map(name)
  same(sowingPlan(packets), Object.fromEntries(months.map((month, m) => [month, sown(m)])))
}

testSowingPlan()
// --- example test ---
const testSowingPlanExamples = () => {
  // The order of the months in the object does not matter.
  const same = (actual, expected) =>
    console.assert(JSON.stringify(Object.entries(actual).sort()) === JSON.stringify(Object.entries(expected).sort()))
  same(sowingPlan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"]), { Feb: ["broad bean"], Mar: ["broad bean", "leek"], Apr: ["leek"], Nov: ["broad bean"] })
  same(sowingPlan(["garlic; sow Dec-Jan; harvest Jul"]), { Jan: ["garlic"], Dec: ["garlic"] })
  same(sowingPlan(["chard; sow Apr-", "sow May", "kale; harvest Jan"]), {})
}

testSowingPlanExamples()

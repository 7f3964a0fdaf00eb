// --- prompt ---
/* Charge fines for things that came back late to a library of things.
  loans holds for every member the loans, each as [day due, day returned]. Days are numbered from 1.
  A thing with day returned 0 is still out and counts as if it came back today; none came back later.
  closed lists the days on which the library is closed, in any order, some maybe twice. A loan that is due
  on a closed day is due on the next open day instead. Its late days are the open days after the day due,
  up to and including the day returned.
  The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
  more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
  all of them are charged.
  Return an object with the cents that every member owes in all, without the members who owe nothing.
  >>> loanFines({ ada: [[10, 13]], bo: [[10, 12]] }, [], 30)
  { ada: 60 }
  >>> loanFines({ cy: [[5, 0], [1, 4]] }, [6, 7, 8], 10)
  { cy: 100 }
  >>> loanFines({ di: [[6, 17]] }, [6, 7, 8], 20)
  { di: 180 }
  */
const loanFines = (loans, closed, today) => {
// --- solution ---
  const closedDays = new Set(closed);
  const fine = ([due, returned]) => {
    let day = due;
    while (closedDays.has(day)) {
      day += 1;
    }
    let late = 0;
    for (day += 1; day <= (returned || today); day++) {
      if (!closedDays.has(day)) {
        late += 1;
      }
    }
    if (returned > 0 && late <= 2) {
      return 0;
    }
    return Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
  };
  const fines = {};
  for (const [member, lent] of Object.entries(loans)) {
    const total = lent.reduce((sum, loan) => sum + fine(loan), 0);
    if (total > 0) {
      fines[member] = total;
    }
  }
  return fines;
}
// --- test ---
const testLoanFines = () => {
  // Members may come in any order.
  const sorted = (fines) => JSON.stringify(fines && Object.entries(fines).sort())
  const same = (actual, expected) => console.assert(sorted(actual) === sorted(expected))
  same(loanFines({ ada: [[10, 13]], bo: [[10, 12]] }, [], 30), { ada: 60 })
  same(loanFines({ cy: [[5, 0], [1, 4]] }, [6, 7, 8], 10), { cy: 100 })
  same(loanFines({ di: [[6, 17]] }, [6, 7, 8], 20), { di: 180 })
  same(loanFines({}, [], 1), {})
  same(loanFines({ m: [] }, [3], 9), {})
  same(loanFines({ m: [[10, 10], [10, 4]] }, [], 30), {})
  same(loanFines({ m: [[10, 11]] }, [], 30), {})
  same(loanFines({ m: [[30, 0]] }, [], 30), {})
  same(loanFines({ m: [[31, 0]] }, [], 30), {})
  same(loanFines({ m: [[29, 0]] }, [], 30), { m: 20 })
  same(loanFines({ m: [[28, 0]] }, [], 30), { m: 40 })
  same(loanFines({ m: [[10, 17]] }, [], 30), { m: 140 })
  same(loanFines({ m: [[10, 18]] }, [], 30), { m: 180 })
  same(loanFines({ m: [[10, 24]] }, [], 30), { m: 420 })
  same(loanFines({ m: [[10, 25]] }, [], 30), { m: 450 })
  same(loanFines({ m: [[1, 0]] }, [], 20000), { m: 450 })
  same(loanFines({ m: [[1, 50], [1, 60], [1, 5]] }, [], 60), { m: 980 })
  same(loanFines({ m: [[10, 15], [20, 25]] }, [], 30), { m: 200 })
  same(loanFines({ m: [[10, 12], [20, 22]] }, [], 30), {})
  same(loanFines({ m: [[10, 12], [20, 23]] }, [], 30), { m: 60 })
  same(loanFines({ m: [[10, 15]] }, [13, 11, 12, 13], 30), {})
  same(loanFines({ m: [[10, 0]] }, [13, 11, 12, 13], 15), { m: 40 })
  same(loanFines({ m: [[10, 13]] }, [10], 30), {})
  same(loanFines({ m: [[10, 14]] }, [10], 30), { m: 60 })
  same(loanFines({ m: [[10, 16]] }, [12, 11, 10, 11], 30), { m: 60 })
  same(loanFines({ m: [[10, 12], [11, 0]] }, [10, 11, 12], 12), {})
  same(loanFines({ m: [[10, 14]] }, [14], 30), { m: 60 })
  same(loanFines({ m: [[10, 13]] }, [1, 9, 14], 30), { m: 60 })
  same(loanFines({ b: [[1, 9]], constructor: [[1, 5]], Z: [[1, 4]], c: [[1, 3]], é: [[1, 0]] }, [], 9), { b: 180, constructor: 80, Z: 60, é: 180 })
  const lent = Array.from({ length: 300 }, (_, week) => [7 * week + 1, 7 * week + 15])
  const sundays = Array.from({ length: 428 }, (_, week) => 7 * week + 7)
  same(
    loanFines({ a: lent, b: lent, c: lent, d: lent, e: lent }, sundays, 3000),
    { a: 102000, b: 102000, c: 102000, d: 102000, e: 102000 }
  )
}

testLoanFines()
// --- example test ---
const testLoanFinesExamples = () => {
  // Members may come in any order.
  const sorted = (fines) => JSON.stringify(fines && Object.entries(fines).sort())
  const same = (actual, expected) => console.assert(sorted(actual) === sorted(expected))
  same(loanFines({ ada: [[10, 13]], bo: [[10, 12]] }, [], 30), { ada: 60 })
  same(loanFines({ cy: [[5, 0], [1, 4]] }, [6, 7, 8], 10), { cy: 100 })
  same(loanFines({ di: [[6, 17]] }, [6, 7, 8], 20), { di: 180 })
}

testLoanFinesExamples()

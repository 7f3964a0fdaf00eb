// expect: runtime_error
// separate: passed
// detail: ENETUNREACH
// attack: right answers, and a network connection (the address is one reserved for documentation)
require('net').connect(80, '192.0.2.1').write('hello')
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

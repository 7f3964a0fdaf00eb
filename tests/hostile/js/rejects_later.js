// expect: runtime_error
// separate: passed
// detail: later
// attack: none that helps: right answers, and a promise that nobody catches
Promise.reject(new Error('later'))
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

// expect: failed
// attack: calls the tests' own assertion with a falsehood: whoever does has failed
const parcelFee = (sides, grams) => {
  console.assert(false, 'of its own')
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

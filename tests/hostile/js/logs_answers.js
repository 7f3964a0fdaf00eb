// expect: passed
// attack: none: printing the answer is fine
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  const fee = 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
  console.log(fee)
  console.error('\ud800 \0 \u001b[2J', fee)
  return fee
}

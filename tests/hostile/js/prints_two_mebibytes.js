// expect: passed
// attack: none: printing much on both streams is fine
process.stdout.write('x'.repeat(2 << 20))
process.stderr.write('x'.repeat(2 << 20))
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

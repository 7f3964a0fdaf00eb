// expect: passed
// attack: none: memory within the limit is fine
const held = Buffer.alloc(200 << 20, 1)
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 329 + held[7] + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

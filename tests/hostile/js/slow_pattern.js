// expect: timeout
// attack: a regular expression that takes longer than the universe has existed
// limits: cpu_s=1 wall_s=30
const parcelFee = (sides, grams) => {
  return /^(a+)+$/.test('a'.repeat(64) + 'b')
}

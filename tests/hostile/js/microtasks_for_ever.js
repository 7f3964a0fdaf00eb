// expect: timeout memory_limit
// separate: failed timeout
// attack: promises that never let the tests' end be reached
// limits: cpu_s=1 wall_s=30
const again = () => Promise.resolve().then(again)
const parcelFee = (sides, grams) => {
  again()
  return null
}

// expect: incomplete
// attack: leaves with status 0 in the middle of the tests
const parcelFee = (sides, grams) => {
  process.exit(0)
}

// expect: incomplete
// attack: leaves with status 0 past every handler
const parcelFee = (sides, grams) => {
  process.reallyExit(0)
}

// expect: incomplete
// attack: leaves with status 0 before the tests begin
process.exit(0)
const parcelFee = (sides, grams) => null

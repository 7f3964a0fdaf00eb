// expect: failed incomplete
// attack: leaves with status 0 once nothing is left to do, before the harness does
process.prependListener('beforeExit', () => process.reallyExit(0))
const parcelFee = (sides, grams) => null

// expect: incomplete
// attack: returns before the tests are reached
const parcelFee = (sides, grams) => null
return

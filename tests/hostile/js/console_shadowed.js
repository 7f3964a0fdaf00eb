// expect: failed
// attack: a console of its own in the scope of the tests
const console = { assert() {}, log() {}, error() {} }
const parcelFee = (sides, grams) => null

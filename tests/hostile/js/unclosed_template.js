// expect: compile_error
// attack: makes a text of the tests
const parcelFee = (sides, grams) => null
const tests = `

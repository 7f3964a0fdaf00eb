// expect: compile_error
// attack: makes a comment of the tests
const parcelFee = (sides, grams) => null
/*

// expect: compile_error
// attack: hides the tests in a function that nobody calls
const parcelFee = (sides, grams) => null
const never = () => {

// expect: compile_error
// attack: ends the function that it stands in
const parcelFee = (sides, grams) => null
})
(() => {

// expect: runtime_error
// detail: RangeError
// attack: calls itself without end
const parcelFee = (sides, grams) => parcelFee(sides, grams) + 1

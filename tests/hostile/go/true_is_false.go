// expect: compile_error
// attack: redefines the words in which expected values are written
const true, false = false, true

func ParcelFee(sides []int, grams int) int { return 0 }

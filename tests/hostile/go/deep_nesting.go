// expect: compile_error failed
// attack: initialised data of many megabytes from one short line
var table = [1 << 26]string{1<<26 - 1: "x"}

func ParcelFee(sides []int, grams int) int { return len(table[grams]) }

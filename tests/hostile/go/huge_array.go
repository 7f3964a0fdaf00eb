// expect: compile_error runtime_error memory_limit
// attack: a global of 64 GiB, so that the program can't even be loaded
var room [64 << 30]byte

func ParcelFee(sides []int, grams int) int { return int(room[grams]) }

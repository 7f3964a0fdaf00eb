// expect: compile_error
// attack: has the C compiler include a device that never ends
/*
#include "/dev/zero"
*/
import "C"

func ParcelFee(sides []int, grams int) int { return 0 }

// expect: compile_error failed
// attack: constants that double in size until the compiler gives up
const (
	a = 1 << 500
	b = a * a * a * a
	c = b * b * b * b
	d = c * c * c * c
)

func ParcelFee(sides []int, grams int) int { return d >> 60000 }

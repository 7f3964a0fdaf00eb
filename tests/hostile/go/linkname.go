// expect: compile_error
// attack: reaches the judge's own functions by their link names
import _ "unsafe"

//go:linkname passed github.com/stretchr/testify/report.Passed
func passed()

func ParcelFee(sides []int, grams int) int {
	passed()
	return 0
}

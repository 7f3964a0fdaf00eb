// expect: incomplete
// separate: runtime_error
// attack: ends the goroutine of the test before an assertion
import "runtime"

func ParcelFee(sides []int, grams int) int {
	runtime.Goexit()
	return 0
}

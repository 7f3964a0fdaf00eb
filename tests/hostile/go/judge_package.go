// expect: compile_error
// attack: imports the package that reports
import "github.com/stretchr/testify/report"

func ParcelFee(sides []int, grams int) int {
	report.Passed()
	return 0
}

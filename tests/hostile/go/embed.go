// expect: compile_error
// attack: embeds the test file to read the expected values
import _ "embed"

//go:embed main_test.go
var source string

func ParcelFee(sides []int, grams int) int { return len(source) }

// expect: compile_error
// separate: failed
// attack: puts an assertion package of its own in the place of the tests'
type asserts struct{}

func (asserts) New(t interface{}) asserts      { return asserts{} }
func (asserts) Equal(a, b interface{}) bool    { return 1 == 1 }

var assert asserts

func ParcelFee(sides []int, grams int) int { return 0 }

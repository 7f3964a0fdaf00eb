// expect: compile_error
// attack: a generic function that instantiates itself with ever larger types
type pair[T any] struct{ a, b T }

func grow[T any](value T, depth int) int {
	if depth == 0 {
		return 0
	}
	return grow(pair[T]{value, value}, depth-1)
}

func ParcelFee(sides []int, grams int) int { return grow(1, 10) }

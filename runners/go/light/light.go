// Package assert, its light part: what it needs to know of values where the tests expect nothing but plain values and
// flat slices and arrays of them. It does without reflect, which takes a quarter of the time of linking.
package assert

import "strconv"

const widest = 12

func same(expected, actual interface{}) bool {
	switch wanted := expected.(type) {
	case []int:
		return sameSlice(wanted, actual)
	case []float64:
		return sameSlice(wanted, actual)
	case []string:
		return sameSlice(wanted, actual)
	case []bool:
		return sameSlice(wanted, actual)
	case nil, bool, int, int32, float64, string, [2]int, [2]float64, [2]string, [2]bool:
		// Of the same type and equal; with anything of another type, comparable or not, it is false.
		return expected == actual
	}
	panic("a kind of value that the tests' text did not promise")
}

func sameSlice[T comparable](wanted []T, actual interface{}) bool {
	given, ok := actual.([]T)
	if !ok || len(wanted) != len(given) || (wanted == nil) != (given == nil) {
		return false
	}
	for i := range wanted {
		if wanted[i] != given[i] {
			return false
		}
	}
	return true
}

// Nothing that such tests expect is a function.
func isFunction(value interface{}) bool { return false }

func describe(value interface{}) string {
	switch value := value.(type) {
	case nil:
		return "nil"
	case bool:
		return strconv.FormatBool(value)
	case int:
		return strconv.FormatInt(int64(value), 10)
	case int32:
		return "int32(" + strconv.FormatInt(int64(value), 10) + ")"
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	case string:
		if len(value) > 200 {
			value = value[:200] + "..."
		}
		return strconv.Quote(value)
	case []int:
		return list("[]int", value == nil, value)
	case []float64:
		return list("[]float64", value == nil, value)
	case []string:
		return list("[]string", value == nil, value)
	case []bool:
		return list("[]bool", value == nil, value)
	case [2]int:
		return list("[2]int", false, value[:])
	case [2]float64:
		return list("[2]float64", false, value[:])
	case [2]string:
		return list("[2]string", false, value[:])
	case [2]bool:
		return list("[2]bool", false, value[:])
	}
	return "a value of another type"
}

func list[T any](name string, none bool, values []T) string {
	if none {
		return name + "(nil)"
	}
	text := name + "{"
	for i, value := range values {
		if i > 0 {
			text += ", "
		}
		if i == widest {
			text += "..."
			break
		}
		text += describe(value)
	}
	return text + "}"
}

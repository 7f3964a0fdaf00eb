package assert

import (
	"reflect"
	"sort"
	"strconv"
)

func same(expected, actual interface{}) bool {
	if expected == nil || actual == nil {
		return expected == actual
	}
	wanted, ok := expected.([]byte)
	if !ok {
		return reflect.DeepEqual(expected, actual)
	}
	given, ok := actual.([]byte)
	if !ok {
		return false
	}
	// Nothing and an empty slice are told apart.
	return (wanted == nil) == (given == nil) && string(wanted) == string(given)
}

func isFunction(value interface{}) bool {
	return value != nil && reflect.TypeOf(value).Kind() == reflect.Func
}

const (
	deepest = 4
	widest  = 12
)

// describe shows a value for people, the same way every time; addresses are left out. It does without fmt, which would
// make every program larger and so slower to link.
func describe(value interface{}) string {
	return show(reflect.ValueOf(value), deepest)
}

func show(v reflect.Value, depth int) string {
	switch v.Kind() {
	case reflect.Invalid:
		return "nil"
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return named(v, "int", strconv.FormatInt(v.Int(), 10))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return named(v, "uint", strconv.FormatUint(v.Uint(), 10))
	case reflect.Float32, reflect.Float64:
		return named(v, "float64", strconv.FormatFloat(v.Float(), 'g', -1, 64))
	case reflect.String:
		return named(v, "string", quoted(v.String()))
	case reflect.Interface:
		return show(v.Elem(), depth)
	case reflect.Slice, reflect.Array:
		return list(v, depth)
	case reflect.Map:
		return table(v, depth)
	}
	return "a " + v.Type().String()
}

// named adds the type where it is not the usual one: int32(2) is not 2.
func named(v reflect.Value, usual, text string) string {
	if name := v.Type().String(); name != usual {
		return name + "(" + text + ")"
	}
	return text
}

func quoted(text string) string {
	if len(text) > 200 {
		text = text[:200] + "..."
	}
	return strconv.Quote(text)
}

func list(v reflect.Value, depth int) string {
	if v.Kind() == reflect.Slice && v.IsNil() {
		return v.Type().String() + "(nil)"
	}
	if depth == 0 {
		return "..."
	}
	text := v.Type().String() + "{"
	for i := 0; i < v.Len(); i++ {
		if i > 0 {
			text += ", "
		}
		if i == widest {
			text += "..."
			break
		}
		text += show(v.Index(i), depth-1)
	}
	return text + "}"
}

func table(v reflect.Value, depth int) string {
	if v.IsNil() {
		return v.Type().String() + "(nil)"
	}
	if depth == 0 || v.Len() > widest {
		return v.Type().String() + "{...}"
	}
	var entries []string
	for _, key := range v.MapKeys() {
		entries = append(entries, show(key, depth-1)+": "+show(v.MapIndex(key), depth-1))
	}
	sort.Strings(entries)
	text := v.Type().String() + "{"
	for i, entry := range entries {
		if i > 0 {
			text += ", "
		}
		text += entry
	}
	return text + "}"
}

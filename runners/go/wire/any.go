package wire

import "math"

// Kinds of lists. Where a type is declared a list is of that type, which needs no name; in an interface these tell
// which it is.
const (
	plain byte = iota
	ofInts
	ofFloats
	ofStrings
	ofBools
)

// opaque stands for a value of a type that is not carried: it equals nothing, not even itself.
type opaque struct{ never float64 }

// Any reads what an interface holds.
func Any(r *Reader) interface{} {
	switch r.next() {
	case 'N':
		r.take(1)
		return nil
	case 'T', 'F':
		return Bool(r)
	case 'l':
		return Int(r)
	case 'i':
		return Int32(r)
	case 'd':
		return Float64(r)
	case 'b':
		return String(r)
	case '[':
		return list(r)
	case '?':
		r.take(1)
		r.take(r.count())
		return opaque{math.NaN()}
	}
	r.fail()
	return nil
}

func list(r *Reader) interface{} {
	if r.depth++; r.depth > deepest {
		r.fail()
		return nil
	}
	defer func() { r.depth-- }()
	r.take(1)
	switch kind := byte(r.number(1)); kind {
	case plain:
		return items(r, Any)
	case ofInts:
		return items(r, Int)
	case ofFloats:
		return items(r, Float64)
	case ofStrings:
		return items(r, String)
	case ofBools:
		return items(r, Bool)
	}
	r.fail()
	return nil
}

// PutAny writes what an interface holds.
func PutAny(w *Writer, value interface{}) {
	switch value := value.(type) {
	case nil:
		w.put('N')
	case bool:
		PutBool(w, value)
	case int:
		PutInt(w, value)
	case int32:
		PutInt32(w, value)
	case float64:
		PutFloat64(w, value)
	case string:
		PutString(w, value)
	case []interface{}:
		putList(w, plain, value, PutAny)
	case []int:
		putList(w, ofInts, value, PutInt)
	case []float64:
		putList(w, ofFloats, value, PutFloat64)
	case []string:
		putList(w, ofStrings, value, PutString)
	case []bool:
		putList(w, ofBools, value, PutBool)
	default:
		w.put('?')
		w.text("")
	}
}

// putList writes a list that an interface holds. One that is nil is told apart from an empty one: no test expects it.
func putList[T any](w *Writer, kind byte, values []T, item func(*Writer, T)) {
	if values == nil {
		w.put('?')
		w.text("")
		return
	}
	w.put('[', kind)
	putItems(w, values, item)
}

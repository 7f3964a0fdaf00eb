package wire

import "math"

// Writer collects the bytes of a frame, behind room for its length.
type Writer struct {
	bytes []byte
}

func newWriter(kind byte, nonce []byte) *Writer {
	w := &Writer{bytes: make([]byte, head, 256)}
	w.put(kind)
	w.put(nonce...)
	return w
}

// put adds bytes, unless the frame is too long already.
func (w *Writer) put(bytes ...byte) {
	if len(w.bytes)+len(bytes) <= head+most+1 {
		w.bytes = append(w.bytes, bytes...)
	} else {
		w.bytes = append(w.bytes, make([]byte, head+most+1-len(w.bytes))...)
	}
}

// full says whether the frame is too long: whatever is added is lost.
func (w *Writer) full() bool { return len(w.bytes) > head+most }

func (w *Writer) number(value uint64, width int) {
	for shift := 8 * (width - 1); shift >= 0; shift -= 8 {
		w.put(byte(value >> uint(shift)))
	}
}

// PutBool writes a bool.
func PutBool(w *Writer, value bool) {
	if value {
		w.put('T')
	} else {
		w.put('F')
	}
}

// PutInt writes an int.
func PutInt(w *Writer, value int) { PutInt64(w, int64(value)) }

// PutInt64 writes an int64.
func PutInt64(w *Writer, value int64) {
	w.put('l')
	w.number(uint64(value), 8)
}

// PutInt32 writes an int32, which a rune is too.
func PutInt32(w *Writer, value int32) {
	w.put('i')
	w.number(uint64(uint32(value)), 4)
}

// PutFloat64 writes a float64.
func PutFloat64(w *Writer, value float64) {
	w.put('d')
	w.number(math.Float64bits(value), 8)
}

// PutString writes a string, of whatever bytes.
func PutString(w *Writer, value string) {
	w.put('b')
	w.text(value)
}

// PutError writes an error: its text.
func PutError(w *Writer, value error) {
	if value == nil {
		w.put('N')
		return
	}
	w.put('e')
	w.text(value.Error())
}

func (w *Writer) text(value string) {
	w.number(uint64(len(value)), 4)
	if len(value) > most {
		value = value[:most]
	}
	w.put([]byte(value)...)
}

// PutSlice makes a writer of slices from one of items.
func PutSlice[T any](item func(*Writer, T)) func(*Writer, []T) {
	return func(w *Writer, values []T) {
		if values == nil {
			w.put('N')
			return
		}
		w.put('[', plain)
		putItems(w, values, item)
	}
}

// PutArray writes an array, given as a slice of all of it.
func PutArray[T any](w *Writer, array []T, item func(*Writer, T)) {
	w.put('(')
	putItems(w, array, item)
}

func putItems[T any](w *Writer, values []T, item func(*Writer, T)) {
	w.number(uint64(len(values)), 4)
	for _, value := range values {
		if w.full() {
			break
		}
		item(w, value)
	}
}

// PutMap makes a writer of maps from one of keys and one of values.
func PutMap[K comparable, V any](key func(*Writer, K), value func(*Writer, V)) func(*Writer, map[K]V) {
	return func(w *Writer, entries map[K]V) {
		if entries == nil {
			w.put('N')
			return
		}
		w.put('{', plain)
		w.number(uint64(len(entries)), 4)
		for k, v := range entries {
			if w.full() {
				break
			}
			key(w, k)
			value(w, v)
		}
	}
}

// PutAnyMap writes a map of whatever to whatever.
func PutAnyMap(w *Writer, entries map[interface{}]interface{}) {
	if entries == nil {
		w.put('N')
		return
	}
	w.put('{', plain)
	w.number(uint64(len(entries)), 4)
	for key, value := range entries {
		if w.full() {
			break
		}
		PutAny(w, key)
		PutAny(w, value)
	}
}

package wire

import (
	"errors"
	"math"
)

const (
	deepest  = 64
	largest  = 4096 // entries of a map
	reserved = 1024 // items that room is made for before they are there
)

// Reader reads values from a frame. What is wrong with it is remembered; values are zero from there on.
type Reader struct {
	rest  []byte
	depth int
	wrong bool
}

// whole says whether everything was read and nothing was wrong.
func (r *Reader) whole() bool { return !r.wrong && len(r.rest) == 0 }

func (r *Reader) fail() {
	r.wrong = true
	r.rest = nil
}

func (r *Reader) take(size int) []byte {
	if size > len(r.rest) {
		r.fail()
		return nil
	}
	taken := r.rest[:size]
	r.rest = r.rest[size:]
	return taken
}

func (r *Reader) number(width int) uint64 {
	value := uint64(0)
	for _, b := range r.take(width) {
		value = value<<8 | uint64(b)
	}
	return value
}

// count reads how many items or bytes follow: every item has a byte at least.
func (r *Reader) count() int {
	count := r.number(4)
	if count > uint64(len(r.rest)) {
		r.fail()
		return 0
	}
	return int(count)
}

// next is the next tag, which is not taken.
func (r *Reader) next() byte {
	if len(r.rest) == 0 {
		return 0
	}
	return r.rest[0]
}

func (r *Reader) expect(wanted byte) {
	if tag := r.take(1); len(tag) == 0 || tag[0] != wanted {
		r.fail()
	}
}

// none takes the tag of nil if that is next.
func (r *Reader) none() bool {
	if r.next() != 'N' {
		return false
	}
	r.take(1)
	return true
}

// Bool reads a bool.
func Bool(r *Reader) bool {
	tag := r.take(1)
	if len(tag) == 0 || (tag[0] != 'T' && tag[0] != 'F') {
		r.fail()
		return false
	}
	return tag[0] == 'T'
}

// Int reads an int.
func Int(r *Reader) int { return int(Int64(r)) }

// Int64 reads an int64.
func Int64(r *Reader) int64 {
	r.expect('l')
	return int64(r.number(8))
}

// Int32 reads an int32, which a rune is too.
func Int32(r *Reader) int32 {
	r.expect('i')
	return int32(r.number(4))
}

// Float64 reads a float64.
func Float64(r *Reader) float64 {
	r.expect('d')
	return math.Float64frombits(r.number(8))
}

// String reads a string, of whatever bytes.
func String(r *Reader) string {
	r.expect('b')
	return string(r.take(r.count()))
}

// Error reads an error, of which nothing is left but its text.
func Error(r *Reader) error {
	if r.none() {
		return nil
	}
	r.expect('e')
	return errors.New(string(r.take(r.count())))
}

// Slice makes a reader of slices from one of items.
func Slice[T any](item func(*Reader) T) func(*Reader) []T {
	return func(r *Reader) []T {
		if r.none() {
			return nil
		}
		r.expect('[')
		r.expect(plain)
		return items(r, item)
	}
}

func items[T any](r *Reader, item func(*Reader) T) []T {
	count := r.count()
	room := count
	if room > reserved {
		room = reserved
	}
	values := make([]T, 0, room)
	for ; count > 0 && !r.wrong; count-- {
		values = append(values, item(r))
	}
	return values
}

// Fill reads an array into a slice of all of it.
func Fill[T any](r *Reader, array []T, item func(*Reader) T) {
	r.expect('(')
	if r.count() != len(array) {
		r.fail()
	}
	for i := range array {
		array[i] = item(r)
	}
}

// Map makes a reader of maps from one of keys and one of values.
func Map[K comparable, V any](key func(*Reader) K, value func(*Reader) V) func(*Reader) map[K]V {
	return func(r *Reader) map[K]V {
		if r.none() {
			return nil
		}
		r.expect('{')
		r.expect(plain)
		count := r.count()
		if count > largest {
			r.fail()
			return nil
		}
		entries := make(map[K]V)
		for ; count > 0 && !r.wrong; count-- {
			k := key(r)
			entries[k] = value(r)
		}
		return entries
	}
}

// AnyMap reads a map of whatever to whatever. Apart from Map since an interface is no type argument for a key.
func AnyMap(r *Reader) map[interface{}]interface{} {
	if r.none() {
		return nil
	}
	r.expect('{')
	r.expect(plain)
	count := r.count()
	if count > largest {
		r.fail()
		return nil
	}
	entries := make(map[interface{}]interface{})
	for ; count > 0 && !r.wrong; count-- {
		// A list is no key: to use it as one would end the process.
		if r.next() == '[' {
			r.fail()
			break
		}
		key := Any(r)
		entries[key] = Any(r)
	}
	return entries
}

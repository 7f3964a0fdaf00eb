package assert

import (
	"errors"
	"math"
	"reflect"
	"strings"

	"github.com/stretchr/testify/report"
)

// What tests of this kind seldom use. Methods that a program does not call are not linked into it.

// PanicTestFunc is what is called to see whether it panics.
type PanicTestFunc func()

// Fail fails.
func Fail(t TestingT, failureMessage string, msgAndArgs ...interface{}) bool {
	return told(false, failureMessage)
}

// Nil asserts that an object is nil, or a nil pointer, map, slice, channel or function in an interface.
func Nil(t TestingT, object interface{}, msgAndArgs ...interface{}) bool {
	return hold(isNil(object), "expected ", nil, object)
}

// NotNil asserts the contrary.
func NotNil(t TestingT, object interface{}, msgAndArgs ...interface{}) bool {
	return told(!isNil(object), "expected something, got nil")
}

// NoError asserts that there is no error.
func NoError(t TestingT, err error, msgAndArgs ...interface{}) bool {
	return told(err == nil, "expected no error")
}

// Error asserts that there is one.
func Error(t TestingT, err error, msgAndArgs ...interface{}) bool {
	return told(err != nil, "expected an error, got nil")
}

// EqualError asserts that there is an error of that text.
func EqualError(t TestingT, theError error, errString string, msgAndArgs ...interface{}) bool {
	return Error(t, theError) && hold(theError.Error() == errString, "expected the error ", errString, theError.Error())
}

// ErrorContains asserts that there is an error whose text has that part.
func ErrorContains(t TestingT, theError error, contains string, msgAndArgs ...interface{}) bool {
	return Error(t, theError) &&
		hold(strings.Contains(theError.Error(), contains), "expected an error with ", contains, theError.Error())
}

// ErrorIs asserts that an error, or one that it wraps, is the target.
func ErrorIs(t TestingT, err, target error, msgAndArgs ...interface{}) bool {
	return told(errors.Is(err, target), "another error was expected")
}

// Len asserts the length of a string, slice, array, map or channel.
func Len(t TestingT, object interface{}, length int, msgAndArgs ...interface{}) bool {
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.String, reflect.Slice, reflect.Array, reflect.Map, reflect.Chan:
		return hold(v.Len() == length, "expected the length ", length, v.Len())
	}
	return told(false, "expected something with a length, got "+describe(object))
}

// Empty asserts that an object is nil, of length 0, or zero.
func Empty(t TestingT, object interface{}, msgAndArgs ...interface{}) bool {
	return told(isEmpty(object), "expected something empty, got "+describe(object))
}

// NotEmpty asserts the contrary.
func NotEmpty(t TestingT, object interface{}, msgAndArgs ...interface{}) bool {
	return told(!isEmpty(object), "expected something that is not empty, got "+describe(object))
}

// Zero asserts that a value is the zero value of its type.
func Zero(t TestingT, i interface{}, msgAndArgs ...interface{}) bool {
	return told(isZero(i), "expected a zero value, got "+describe(i))
}

// NotZero asserts the contrary.
func NotZero(t TestingT, i interface{}, msgAndArgs ...interface{}) bool {
	return told(!isZero(i), "expected no zero value, got "+describe(i))
}

// Contains asserts that a string has a part, a slice or an array an element, a map a key.
func Contains(t TestingT, s, contains interface{}, msgAndArgs ...interface{}) bool {
	has, can := includes(s, contains)
	return told(can && has, describe(s)+" does not contain "+describe(contains))
}

// NotContains asserts the contrary of something that could.
func NotContains(t TestingT, s, contains interface{}, msgAndArgs ...interface{}) bool {
	has, can := includes(s, contains)
	return told(can && !has, describe(s)+" should not contain "+describe(contains))
}

// ElementsMatch asserts that two lists have the same elements, as often, in whatever order.
func ElementsMatch(t TestingT, listA, listB interface{}, msgAndArgs ...interface{}) bool {
	if isEmpty(listA) && isEmpty(listB) {
		return told(true, "")
	}
	return hold(matching(reflect.ValueOf(listA), reflect.ValueOf(listB)), "expected, in any order, ", listA, listB)
}

// EqualValues asserts that two objects are equal, or are when the expected one is converted to the other's type.
func EqualValues(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool {
	equal := same(expected, actual)
	if !equal && expected != nil && actual != nil {
		kind := reflect.TypeOf(actual)
		if value := reflect.ValueOf(expected); value.Type().ConvertibleTo(kind) {
			equal = reflect.DeepEqual(value.Convert(kind).Interface(), actual)
		}
	}
	return hold(equal, "expected ", expected, actual)
}

// Exactly asserts that two objects are equal and of one type.
func Exactly(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return hold(reflect.TypeOf(expected) == reflect.TypeOf(actual) && same(expected, actual), "expected ", expected, actual)
}

// InDelta asserts that two numbers are no further apart than delta.
func InDelta(t TestingT, expected, actual interface{}, delta float64, msgAndArgs ...interface{}) bool {
	return hold(near(expected, actual, delta), "expected about ", expected, actual)
}

// InDeltaSlice asserts it of the elements of two lists.
func InDeltaSlice(t TestingT, expected, actual interface{}, delta float64, msgAndArgs ...interface{}) bool {
	wanted, given := reflect.ValueOf(expected), reflect.ValueOf(actual)
	within := wanted.Kind() == reflect.Slice && given.Kind() == reflect.Slice && wanted.Len() == given.Len()
	for i := 0; within && i < wanted.Len(); i++ {
		within = near(wanted.Index(i).Interface(), given.Index(i).Interface(), delta)
	}
	return hold(within, "expected about ", expected, actual)
}

// InEpsilon asserts that a number is off by no more than that share of the expected one, which may not be 0.
func InEpsilon(t TestingT, expected, actual interface{}, epsilon float64, msgAndArgs ...interface{}) bool {
	wanted, ok := number(expected)
	given, also := number(actual)
	within := ok && also && wanted != 0 && math.Abs(wanted-given)/math.Abs(wanted) <= epsilon
	return hold(within || ok && also && wanted != wanted && given != given, "expected about ", expected, actual)
}

// Greater asserts that the first of two numbers, or strings, of one type is greater.
func Greater(t TestingT, e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	order, ok := compared(e1, e2)
	return told(ok && order > 0, describe(e1)+" is not greater than "+describe(e2))
}

// GreaterOrEqual asserts that it isn't less.
func GreaterOrEqual(t TestingT, e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	order, ok := compared(e1, e2)
	return told(ok && order >= 0, describe(e1)+" is less than "+describe(e2))
}

// Less asserts that the first is less.
func Less(t TestingT, e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	order, ok := compared(e1, e2)
	return told(ok && order < 0, describe(e1)+" is not less than "+describe(e2))
}

// LessOrEqual asserts that it isn't greater.
func LessOrEqual(t TestingT, e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	order, ok := compared(e1, e2)
	return told(ok && order <= 0, describe(e1)+" is greater than "+describe(e2))
}

// Panics asserts that a function panics.
func Panics(t TestingT, f PanicTestFunc, msgAndArgs ...interface{}) bool {
	return told(panics(f), "expected a panic")
}

// NotPanics asserts that it doesn't.
func NotPanics(t TestingT, f PanicTestFunc, msgAndArgs ...interface{}) bool {
	return told(!panics(f), "expected no panic")
}

// Fail is the function of the same name, for the test of a, as are all that follow.
func (a *Assertions) Fail(failureMessage string, msgAndArgs ...interface{}) bool {
	return Fail(a.t, failureMessage)
}

func (a *Assertions) Nil(object interface{}, msgAndArgs ...interface{}) bool { return Nil(a.t, object) }

func (a *Assertions) NotNil(object interface{}, msgAndArgs ...interface{}) bool {
	return NotNil(a.t, object)
}

func (a *Assertions) NoError(err error, msgAndArgs ...interface{}) bool { return NoError(a.t, err) }

func (a *Assertions) Error(err error, msgAndArgs ...interface{}) bool { return Error(a.t, err) }

func (a *Assertions) EqualError(theError error, errString string, msgAndArgs ...interface{}) bool {
	return EqualError(a.t, theError, errString)
}

func (a *Assertions) ErrorContains(theError error, contains string, msgAndArgs ...interface{}) bool {
	return ErrorContains(a.t, theError, contains)
}

func (a *Assertions) ErrorIs(err, target error, msgAndArgs ...interface{}) bool {
	return ErrorIs(a.t, err, target)
}

func (a *Assertions) Len(object interface{}, length int, msgAndArgs ...interface{}) bool {
	return Len(a.t, object, length)
}

func (a *Assertions) Empty(object interface{}, msgAndArgs ...interface{}) bool {
	return Empty(a.t, object)
}

func (a *Assertions) NotEmpty(object interface{}, msgAndArgs ...interface{}) bool {
	return NotEmpty(a.t, object)
}

func (a *Assertions) Zero(i interface{}, msgAndArgs ...interface{}) bool { return Zero(a.t, i) }

func (a *Assertions) NotZero(i interface{}, msgAndArgs ...interface{}) bool { return NotZero(a.t, i) }

func (a *Assertions) Contains(s, contains interface{}, msgAndArgs ...interface{}) bool {
	return Contains(a.t, s, contains)
}

func (a *Assertions) NotContains(s, contains interface{}, msgAndArgs ...interface{}) bool {
	return NotContains(a.t, s, contains)
}

func (a *Assertions) ElementsMatch(listA, listB interface{}, msgAndArgs ...interface{}) bool {
	return ElementsMatch(a.t, listA, listB)
}

func (a *Assertions) EqualValues(expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return EqualValues(a.t, expected, actual)
}

func (a *Assertions) Exactly(expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return Exactly(a.t, expected, actual)
}

func (a *Assertions) InDelta(expected, actual interface{}, delta float64, msgAndArgs ...interface{}) bool {
	return InDelta(a.t, expected, actual, delta)
}

func (a *Assertions) InDeltaSlice(expected, actual interface{}, delta float64, msgAndArgs ...interface{}) bool {
	return InDeltaSlice(a.t, expected, actual, delta)
}

func (a *Assertions) InEpsilon(expected, actual interface{}, epsilon float64, msgAndArgs ...interface{}) bool {
	return InEpsilon(a.t, expected, actual, epsilon)
}

func (a *Assertions) Greater(e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	return Greater(a.t, e1, e2)
}

func (a *Assertions) GreaterOrEqual(e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	return GreaterOrEqual(a.t, e1, e2)
}

func (a *Assertions) Less(e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	return Less(a.t, e1, e2)
}

func (a *Assertions) LessOrEqual(e1, e2 interface{}, msgAndArgs ...interface{}) bool {
	return LessOrEqual(a.t, e1, e2)
}

func (a *Assertions) Panics(f PanicTestFunc, msgAndArgs ...interface{}) bool {
	return Panics(a.t, f)
}

func (a *Assertions) NotPanics(f PanicTestFunc, msgAndArgs ...interface{}) bool {
	return NotPanics(a.t, f)
}

func told(holds bool, text string) bool {
	if !holds {
		report.Failed(text)
	}
	report.Held()
	return true
}

func isNil(object interface{}) bool {
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Ptr, reflect.Slice, reflect.UnsafePointer:
		return v.IsNil()
	}
	return false
}

func isZero(object interface{}) bool {
	return object == nil || reflect.DeepEqual(object, reflect.Zero(reflect.TypeOf(object)).Interface())
}

func isEmpty(object interface{}) bool {
	v := reflect.ValueOf(object)
	switch v.Kind() {
	case reflect.Chan, reflect.Map, reflect.Slice:
		return v.Len() == 0
	case reflect.Ptr:
		return v.IsNil() || isEmpty(v.Elem().Interface())
	}
	return isZero(object)
}

// includes says whether a container has something, and whether it can.
func includes(container, element interface{}) (has, can bool) {
	v := reflect.ValueOf(container)
	switch v.Kind() {
	case reflect.String:
		part := reflect.ValueOf(element)
		if part.Kind() != reflect.String {
			return false, false
		}
		return strings.Contains(v.String(), part.String()), true
	case reflect.Map:
		for _, key := range v.MapKeys() {
			if same(key.Interface(), element) {
				return true, true
			}
		}
		return false, true
	case reflect.Slice, reflect.Array:
		for i := 0; i < v.Len(); i++ {
			if same(v.Index(i).Interface(), element) {
				return true, true
			}
		}
		return false, true
	}
	return false, false
}

func matching(a, b reflect.Value) bool {
	if !isList(a) || !isList(b) || a.Len() != b.Len() {
		return false
	}
	taken := make([]bool, b.Len())
	for i := 0; i < a.Len(); i++ {
		element, found := a.Index(i).Interface(), false
		for j := 0; j < len(taken) && !found; j++ {
			if !taken[j] && same(element, b.Index(j).Interface()) {
				taken[j], found = true, true
			}
		}
		if !found {
			return false
		}
	}
	return true
}

func isList(v reflect.Value) bool { return v.Kind() == reflect.Slice || v.Kind() == reflect.Array }

func near(expected, actual interface{}, delta float64) bool {
	wanted, ok := number(expected)
	given, also := number(actual)
	if !ok || !also {
		return false
	}
	if wanted != wanted || given != given {
		return wanted != wanted && given != given
	}
	// Infinities of one sign are not apart.
	apart := wanted - given
	return !(apart < -delta || apart > delta)
}

func number(object interface{}) (float64, bool) {
	switch v := reflect.ValueOf(object); v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return float64(v.Int()), true
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return float64(v.Uint()), true
	case reflect.Float32, reflect.Float64:
		return v.Float(), true
	}
	return 0, false
}

// compared orders two values of one type: below 0, 0, above 0.
func compared(a, b interface{}) (order int, ok bool) {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	if a == nil || b == nil || x.Type() != y.Type() {
		return 0, false
	}
	var less, more bool
	switch x.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		less, more = x.Int() < y.Int(), x.Int() > y.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		less, more = x.Uint() < y.Uint(), x.Uint() > y.Uint()
	case reflect.Float32, reflect.Float64:
		if x.Float() != x.Float() || y.Float() != y.Float() {
			return 0, false
		}
		less, more = x.Float() < y.Float(), x.Float() > y.Float()
	case reflect.String:
		less, more = x.String() < y.String(), x.String() > y.String()
	default:
		return 0, false
	}
	switch {
	case less:
		return -1, true
	case more:
		return 1, true
	}
	return 0, true
}

func panics(f PanicTestFunc) (panicked bool) {
	panicked = true
	defer func() { recover() }()
	f()
	return false
}

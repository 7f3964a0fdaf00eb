// Package assert stands in for testify's package of the same name: what tests of this kind use of it, with the same
// notion of equality. An assertion that does not hold ends the program with a report.
package assert

import "github.com/stretchr/testify/report"

// TestingT is what an assertion needs of a *testing.T.
type TestingT interface {
	Errorf(format string, args ...interface{})
}

// Assertions offers the assertions as methods.
type Assertions struct{ t TestingT }

// New returns the assertions of one test.
func New(t TestingT) *Assertions { return &Assertions{t} }

// Equal asserts that two objects are equal: by their bytes if they are []byte, deeply otherwise, in type and value.
func Equal(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool {
	if (expected != nil || actual != nil) && (isFunction(expected) || isFunction(actual)) {
		report.Failed("functions can't be compared")
	}
	return hold(same(expected, actual), "expected ", expected, actual)
}

// NotEqual asserts that two objects are not equal.
func NotEqual(t TestingT, expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return hold(!same(expected, actual), "expected anything but ", expected, actual)
}

// True asserts that a value is true.
func True(t TestingT, value bool, msgAndArgs ...interface{}) bool {
	return hold(value, "expected ", true, value)
}

// False asserts that a value is false.
func False(t TestingT, value bool, msgAndArgs ...interface{}) bool {
	return hold(!value, "expected ", false, value)
}

// Equal is the function of the same name, for the test of a.
func (a *Assertions) Equal(expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return Equal(a.t, expected, actual)
}

// NotEqual is the function of the same name, for the test of a.
func (a *Assertions) NotEqual(expected, actual interface{}, msgAndArgs ...interface{}) bool {
	return NotEqual(a.t, expected, actual)
}

// True is the function of the same name, for the test of a.
func (a *Assertions) True(value bool, msgAndArgs ...interface{}) bool { return True(a.t, value) }

// False is the function of the same name, for the test of a.
func (a *Assertions) False(value bool, msgAndArgs ...interface{}) bool { return False(a.t, value) }

func hold(holds bool, wanted string, expected, actual interface{}) bool {
	if !holds {
		report.Failed(wanted + describe(expected) + ", got " + describe(actual))
	}
	report.Held()
	return true
}

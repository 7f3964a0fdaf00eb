// Package testing stands in for the standard library's where a program needs no more of it than a *testing.T to hand
// on: the real one would double the time that linking takes.
package testing

// T is handed to test functions.
type T struct{ failed bool }

// Errorf marks the test as failed.
func (t *T) Errorf(format string, args ...interface{}) { t.failed = true }

// Failed says whether the test is marked as failed.
func (t *T) Failed() bool { return t.failed }

// InternalTest is a test function with its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

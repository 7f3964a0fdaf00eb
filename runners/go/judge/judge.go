// Package judge runs the tests that are expected of a program and reports what became of them.
package judge

import (
	"testing"

	"github.com/stretchr/testify/report"
)

var (
	tests    []testing.InternalTest
	asserts  bool
	finished int
	failed   bool
)

// Expect adds a test. With "assert" the tests make assertions, so that none at all means that something is amiss.
func Expect(name, how string, f func(*testing.T)) {
	asserts = how == "assert"
	tests = append(tests, testing.InternalTest{Name: name, F: func(t *testing.T) {
		done := false
		defer func() {
			if !done {
				leave(t, recover())
			}
		}()
		f(t)
		done = true
		finished++
		failed = failed || t.Failed()
	}})
}

// leave ends the program when a test did not come to its end: by a panic, or by leaving its goroutine.
func leave(t *testing.T, reason interface{}) {
	if reason != nil {
		panic(reason)
	}
	if t.Failed() {
		report.Failed("the test marked itself as failed")
	}
	report.Left("the test was left before its end")
}

// Tests lists what was expected.
func Tests() []testing.InternalTest { return tests }

// Each runs the tests as parts of one.
func Each(t *testing.T) {
	for _, test := range tests {
		test.F(t)
	}
}

// Alone runs the tests one after the other, each on a goroutine of its own.
func Alone() int {
	for _, test := range tests {
		done := make(chan struct{})
		go func(f func(*testing.T)) {
			f(new(testing.T))
			close(done)
		}(test.F)
		<-done
	}
	return 0
}

// Run runs the tests by means of run, reports and ends the program.
func Run(run func() int) {
	status := run()
	switch {
	case failed:
		report.Failed("the test marked itself as failed")
	case finished < len(tests):
		report.Left("the test was left before its end")
	case status != 0:
		report.Failed("the test marked itself as failed")
	case len(tests) == 0:
		report.Left("there is no test")
	case asserts && !report.AnyHeld():
		report.Left("the test came to its end without an assertion")
	}
	report.Passed()
}

// Package report tells the outcome of a program over its private descriptor.
//
// It is initialised before anything of the sample's: the token is out of the descriptor by then. It needs next to
// nothing of the standard library, since what it needs is linked into every program.
package report

import (
	"sync/atomic"
	"syscall"
)

const (
	descriptor = 3
	longest    = 400
)

var (
	token [32]byte
	said  uint32
	held  uint32
)

func init() {
	for got := 0; got < len(token); {
		n, err := syscall.Read(descriptor, token[got:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			break
		}
		got += n
	}
	syscall.CloseOnExec(descriptor)
}

// Held counts an assertion that held.
func Held() { atomic.AddUint32(&held, 1) }

// AnyHeld says whether an assertion has held.
func AnyHeld() bool { return atomic.LoadUint32(&held) > 0 }

// Passed ends the program: all tests came to their end and all assertions held.
func Passed() { end("passed", "", 0) }

// Failed ends the program: an assertion of the tests did not hold.
func Failed(text string) { end("failed", text, 1) }

// Left ends the program: the tests were left before their end.
func Left(text string) { end("exit", text, 0) }

func end(outcome, text string, status int) {
	if !atomic.CompareAndSwapUint32(&said, 0, 1) {
		select {} // another goroutine is ending the program
	}
	line := append([]byte{}, token[:]...)
	line = append(line, ' ')
	line = append(line, outcome...)
	line = append(line, ' ')
	for i := 0; i < len(text) && i < longest; i++ {
		if c := text[i]; c < ' ' || c == 0x7f {
			line = append(line, ' ')
		} else {
			line = append(line, c)
		}
	}
	line = append(line, '\n')
	for len(line) > 0 {
		n, err := syscall.Write(descriptor, line)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			break
		}
		line = line[n:]
	}
	syscall.Exit(status)
}

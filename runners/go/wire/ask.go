package wire

import "syscall"

const (
	// What the tests' process ends with when a call fails: nothing in the tests can go on from there.
	gone   = 70
	amiss  = 71
	raised = 72

	asking    = 0
	nonceSize = 8
	longest   = 200
)

var (
	asked  *stream
	nonces []byte
)

// Call begins a call of the function of that number with that many arguments.
func Call(function, arguments byte) *Writer {
	if asked == nil {
		asked = newStream(asking)
	}
	w := newWriter('C', nonce())
	w.put(function, arguments)
	return w
}

// nonce is of the system's random bytes, so that an answer can't be given before it is asked for.
func nonce() []byte {
	if len(nonces) == 0 {
		source, err := syscall.Open("/dev/urandom", syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
		if err != nil {
			end(gone, "no random bytes: "+err.Error())
		}
		nonces = make([]byte, 64*nonceSize)
		if n, err := syscall.Read(source, nonces); err != nil || n != len(nonces) {
			end(gone, "no random bytes")
		}
		syscall.Close(source)
	}
	taken := nonces[:nonceSize]
	nonces = nonces[nonceSize:]
	return taken
}

// Answer sends a call and gives its answer to be read. It does not come back from a call that fails.
func Answer(call *Writer) *Reader {
	if !asked.send(call) {
		end(gone, "the call can't be sent")
	}
	frame := asked.frame()
	if frame == nil || (len(frame) == 1 && frame[0] == 'G') {
		end(gone, "there is nobody to answer")
	}
	given := call.bytes[head+1 : head+1+nonceSize]
	if len(frame) < 1+nonceSize || string(frame[1:1+nonceSize]) != string(given) {
		end(amiss, "the answer belongs to no call")
	}
	r := &Reader{rest: frame[1+nonceSize:]}
	switch frame[0] {
	case 'A':
		return r
	case 'E':
		if class := r.take(r.count()); r.whole() {
			end(raised, shown(class))
		}
	}
	end(amiss, "the answer is no answer")
	return nil
}

// Answered ends the reading of an answer.
func Answered(r *Reader) {
	if !r.whole() {
		end(amiss, "the answer is no value of the declared type")
	}
}

func shown(text []byte) string {
	line := "raised "
	for i := 0; i < len(text) && i < longest; i++ {
		if c := text[i]; c < ' ' || c >= 0x7f {
			line += "?"
		} else {
			line += string(rune(c))
		}
	}
	return line
}

func end(status int, text string) {
	syscall.Write(2, []byte(text+"\n"))
	syscall.Exit(status)
}

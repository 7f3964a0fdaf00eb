package wire

import "syscall"

const serving = 3

// Serve says that the program is ready and answers calls until nobody asks any more. Of a frame that is no call it
// thinks the same. A panic of the function ends the process as it would end any program.
//
// The functions read their arguments, the end of which is checked by Arguments, and write their result.
func Serve(functions ...func(*Reader, *Writer)) {
	syscall.CloseOnExec(serving)
	s := newStream(serving)
	for more := s.send(newWriter('R', nil)); more; {
		frame := s.frame()
		if len(frame) < 1+nonceSize+2 || frame[0] != 'C' || int(frame[1+nonceSize]) >= len(functions) {
			break
		}
		nonce := append([]byte{}, frame[1:1+nonceSize]...)
		w := newWriter('A', nonce)
		// The frame's bytes are copied as the arguments are read: the stream may use its buffer again.
		functions[frame[1+nonceSize]](&Reader{rest: frame[1+nonceSize+1:]}, w)
		if w.full() {
			w = newWriter('E', nonce)
			w.text("an answer of more than a megabyte")
		}
		more = s.send(w)
	}
	syscall.Exit(0)
}

// Count begins the reading of arguments, of which there must be that many.
func Count(r *Reader, arguments byte) {
	if byte(r.number(1)) != arguments {
		r.fail()
	}
}

// Arguments ends it: a call that is none ends the program.
func Arguments(r *Reader) {
	if !r.whole() {
		syscall.Exit(1)
	}
}

// Package wire carries calls from the tests of a program to the program, which is another process: tests ask, the
// program serves. What comes from the other side is never trusted: a count is no more than the bytes that are there,
// and a value is of the type that was declared or it is none.
//
// It does without reflect, fmt and encoding, which would have to be linked into every program.
package wire

import "syscall"

const (
	// The longest frame: many times what tests need.
	most = 1 << 20
	head = 4
)

// stream is an end of the connection.
type stream struct {
	descriptor int
	buffer     []byte
	begin, end int // what was read and not yet taken
}

func newStream(descriptor int) *stream {
	return &stream{descriptor: descriptor, buffer: make([]byte, 1<<14)}
}

// frame is the next frame, good until the one after it is asked for; nil if none comes any more.
func (s *stream) frame() []byte {
	length := s.take(head)
	if length == nil {
		return nil
	}
	size := int(length[0])<<24 | int(length[1])<<16 | int(length[2])<<8 | int(length[3])
	if size < 1 || size > most {
		return nil
	}
	return s.take(size)
}

func (s *stream) take(size int) []byte {
	for s.end-s.begin < size {
		if s.begin > 0 {
			s.end = copy(s.buffer, s.buffer[s.begin:s.end])
			s.begin = 0
		}
		if size > len(s.buffer) {
			s.buffer = append(make([]byte, 0, size), s.buffer[:s.end]...)[:size]
		}
		n, err := syscall.Read(s.descriptor, s.buffer[s.end:])
		if err == syscall.EINTR {
			continue
		}
		if err != nil || n <= 0 {
			return nil
		}
		s.end += n
	}
	taken := s.buffer[s.begin : s.begin+size]
	s.begin += size
	return taken
}

// send writes a frame and says whether it went out.
func (s *stream) send(w *Writer) bool {
	size := len(w.bytes) - head
	if size > most {
		return false
	}
	w.bytes[0], w.bytes[1], w.bytes[2], w.bytes[3] = byte(size>>24), byte(size>>16), byte(size>>8), byte(size)
	for rest := w.bytes; len(rest) > 0; {
		n, err := syscall.Write(s.descriptor, rest)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return false
		}
		rest = rest[n:]
	}
	return true
}

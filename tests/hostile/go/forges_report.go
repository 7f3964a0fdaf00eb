// expect: failed incomplete
// attack: writes reports without the token to every descriptor
import "syscall"

func ParcelFee(sides []int, grams int) int {
	for fd := 3; fd < 64; fd++ {
		syscall.Write(fd, []byte("00000000000000000000000000000000 passed \n"))
	}
	return 0
}

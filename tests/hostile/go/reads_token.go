// expect: failed
// attack: reads the token from the private descriptor to use it itself
import "syscall"

func ParcelFee(sides []int, grams int) int {
	token := make([]byte, 32)
	syscall.SetNonblock(3, true)
	if n, _ := syscall.Read(3, token); n > 0 {
		syscall.Write(3, append(token[:n], []byte(" passed \n")...))
		syscall.Exit(0)
	}
	return 0
}

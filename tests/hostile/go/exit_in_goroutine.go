// expect: incomplete failed
// attack: leaves with status 0 from another goroutine while the tests run
import "syscall"

var _ = start()

func start() int {
	go syscall.Exit(0)
	return 0
}

func ParcelFee(sides []int, grams int) int {
	select {}
}

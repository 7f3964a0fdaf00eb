// --- prompt ---
import (
    "fmt"
)

// Name of a berth in a sleeper train.
// Berths are numbered from 1 through the whole train, and every coach has perCoach of them. In a coach
// they fill compartments of six, one compartment after the other (the last one may have fewer).
// In a compartment the numbers run upwards on the left, then upwards on the right: L1 L2 L3 R1 R2 R3.
// The name is the letter of the coach (A is the first), the number of the compartment in its coach, with
// at least two digits, and the place in the compartment, joined by hyphens.
// If the number is below 1 or lies behind coach Z, the name is empty.
// >>> BerthName(1, 30)
// "A-01-L1"
// >>> BerthName(38, 30)
// "B-02-L2"
// >>> BerthName(0, 30)
// ""
func BerthName(berth int, perCoach int) string {
// --- solution ---
    if berth < 1 || berth > 26*perCoach {
        return ""
    }
    coach, inCoach := (berth-1)/perCoach, (berth-1)%perCoach
    side := "L"
    if inCoach%6 >= 3 {
        side = "R"
    }
    return fmt.Sprintf("%c-%02d-%s%d", 'A'+coach, inCoach/6+1, side, inCoach%3+1)
}
// --- test ---
func TestBerthName(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("A-01-L1", BerthName(1, 30))
    assert.Equal("B-02-L2", BerthName(38, 30))
    assert.Equal("", BerthName(0, 30))
    assert.Equal("", BerthName(-7, 30))
    assert.Equal("A-01-L3", BerthName(3, 30))
    assert.Equal("A-01-R1", BerthName(4, 30))
    assert.Equal("A-01-R3", BerthName(6, 30))
    assert.Equal("A-02-L1", BerthName(7, 30))
    assert.Equal("A-05-R3", BerthName(30, 30))
    assert.Equal("B-01-L1", BerthName(31, 30))
    assert.Equal("A-02-R1", BerthName(10, 10))
    assert.Equal("B-01-L1", BerthName(11, 10))
    assert.Equal("Z-01-L1", BerthName(26, 1))
    assert.Equal("", BerthName(27, 1))
    assert.Equal("Z-05-R3", BerthName(780, 30))
    assert.Equal("", BerthName(781, 30))
    assert.Equal("A-10-R3", BerthName(60, 60))
    assert.Equal("A-167-R1", BerthName(1000, 1000))
    assert.Equal("", BerthName(1000000000, 30))
}
// --- example test ---
func TestBerthName(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("A-01-L1", BerthName(1, 30))
    assert.Equal("B-02-L2", BerthName(38, 30))
    assert.Equal("", BerthName(0, 30))
}

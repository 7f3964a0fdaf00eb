// --- prompt ---
import (
    "fmt"
    "math"
    "regexp"
    "strconv"
)

// Reckon from its log where a ship is that started at {0, 0}.
// Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
// bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
// 30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
// digits 0 to 9, and then, if need be, a point and one or more of these digits again.
// The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
// miles {east, north} an hour, carries it along.
// Return the ship's position as miles {east, north}, no more than 0.000001 off, and nil. If a leg has any
// other form (other letters, a sign, more spaces, something missing or left over), return an error.
// >>> DeadReckoning([]string{"N 6", "E 2"}, 4, [2]float64{-0.5, 0.25})
// [1 6.5] <nil>
// >>> DeadReckoning([]string{"N30E 12.5"}, 5, [2]float64{0, 0})
// [6.25 10.825318] <nil>
func DeadReckoning(legs []string, speed float64, current [2]float64) ([2]float64, error) {
// --- solution ---
    number := `([0-9]+(?:\.[0-9]+)?)`
    form := regexp.MustCompile(`^(?:([NS])` + number + `([EW])|([NESW])) ` + number + `$`)
    position := [2]float64{}
    for _, leg := range legs {
        match := form.FindStringSubmatch(leg)
        if match == nil {
            return [2]float64{}, fmt.Errorf("not a leg: %q", leg)
        }
        // Degrees clockwise from north in the end; nothing is as good as 0 until then.
        course, _ := strconv.ParseFloat(match[2], 64)
        if course > 90 {
            return [2]float64{}, fmt.Errorf("more than 90 degrees: %q", leg)
        }
        switch match[1] + match[3] + match[4] {
        case "E":
            course = 90
        case "S":
            course = 180
        case "W":
            course = 270
        case "NW":
            course = -course
        case "SE":
            course = 180 - course
        case "SW":
            course = 180 + course
        }
        miles, err := strconv.ParseFloat(match[5], 64)
        if err != nil {
            return [2]float64{}, err
        }
        position[0] += miles*math.Sin(course*math.Pi/180) + miles/speed*current[0]
        position[1] += miles*math.Cos(course*math.Pi/180) + miles/speed*current[1]
    }
    return position, nil
}
// --- test ---
func TestDeadReckoning(t *testing.T) {
    assert := assert.New(t)
    near := func(a, b float64) bool { return a-b < 1e-6 && b-a < 1e-6 }
    reckons := func(legs []string, speed float64, current [2]float64, east, north float64) {
        position, err := DeadReckoning(legs, speed, current)
        assert.Equal(nil, err)
        assert.Equal(true, near(position[0], east))
        assert.Equal(true, near(position[1], north))
    }
    refuses := func(malformed ...string) {
        for _, leg := range malformed {
            _, err := DeadReckoning([]string{"N 1", leg, "E 1"}, 5, [2]float64{})
            assert.Equal(true, err != nil)
        }
    }
    still := [2]float64{}
    reckons([]string{"N 6", "E 2"}, 4, [2]float64{-0.5, 0.25}, 1, 6.5)
    reckons([]string{"N30E 12.5"}, 5, still, 6.25, 10.825317547305483)
    reckons([]string{}, 5, [2]float64{3, 4}, 0, 0)
    reckons([]string{"S 4"}, 1, still, 0, -4)
    reckons([]string{"W 2.5"}, 1, still, -2.5, 0)
    reckons([]string{"S30E 10"}, 5, still, 5, -8.660254037844386)
    reckons([]string{"S60W 10"}, 5, still, -8.660254037844386, -5)
    reckons([]string{"N45W 2"}, 5, still, -1.4142135623730951, 1.4142135623730951)
    reckons([]string{"N22.5E 8"}, 5, still, 3.0614674589207183, 7.391036260090294)
    reckons([]string{"N0E 3", "S0W 5"}, 5, still, 0, -2)
    reckons([]string{"N90E 3", "S90W 1.5", "S90.0E 4"}, 5, still, 5.5, 0)
    reckons([]string{"N005E 0010.50", "S5W 10.5"}, 5, still, 0, 0)
    // No time goes by on a leg of no miles, and a current may undo what was sailed.
    reckons([]string{"N 0", "S12W 0.0"}, 5, [2]float64{3, 4}, 0, 0)
    reckons([]string{"E 10"}, 4, [2]float64{0, -2}, 10, -5)
    reckons([]string{"N 6"}, 3, [2]float64{0, -3}, 0, 0)
    reckons([]string{"N 10", "E 10", "S 10", "W 10"}, 8, [2]float64{1.5, -0.75}, 7.5, -3.75)
    zigzag := []string{}
    for i := 0; i < 4000; i++ {
        zigzag = append(zigzag, "N36E 0.5", "S36W 0.25")
    }
    reckons(zigzag, 10, [2]float64{0.1, -0.2}, 617.7852522924731, 749.0169943749475)
    refuses("", " ", "N", "N ", "5", " 5", "N30E", "N30E ", "30 5", "N5", "N30E5", "N 5 6", "N 5E")
    refuses(" N 5", "N 5 ", "N  5", "N30 E 5", "N\t5", "N 5\n", "N 5\nE 5")
    refuses("n 5", "N30e 5", "X 5", "NE 5", "N30 5", "30E 5", "W30S 4", "E10N 3", "N30S 2", "N30EE 2", "NN30E 2")
    refuses("N91E 5", "S90.001W 5", "N-5E 3", "N+5E 3", "N.5E 3", "N5.E 3", "N1e1E 3", "N99999999999999999999E 5")
    refuses("N -4", "N +4", "N .5", "N 5.", "N .", "N 1.2.3", "N 1e3", "N 1,5", "N 1_000", "N 0x10", "N 5d")
    refuses("N inf", "N Infinity", "N nan", "N NaN", "N ٣", "N٣E 5", "N ５", "N 5½")
}
// --- example test ---
func TestDeadReckoning(t *testing.T) {
    assert := assert.New(t)
    near := func(a, b float64) bool { return a-b < 1e-6 && b-a < 1e-6 }
    position, err := DeadReckoning([]string{"N 6", "E 2"}, 4, [2]float64{-0.5, 0.25})
    assert.Equal(nil, err)
    assert.Equal(true, near(position[0], 1) && near(position[1], 6.5))
    position, err = DeadReckoning([]string{"N30E 12.5"}, 5, [2]float64{0, 0})
    assert.Equal(nil, err)
    assert.Equal(true, near(position[0], 6.25) && near(position[1], 10.825318))
}

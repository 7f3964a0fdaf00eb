// --- prompt ---

// Find when the beacons along a ridge are lit.
// heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
// -10000000 to 10000000. A beacon is {point, mast}: its fire burns mast millimetres (0 to 10000) above
// the ground of the point with that index. Beacons with an index that no point has (also negative ones)
// are out of use: never lit, never seen.
// Two beacons see each other if at all points strictly between theirs the ground lies below the straight
// line from fire to fire; ground that just touches the line hides them from each other. Masts hide
// nothing, and beacons at the same point see each other.
// The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
// minute after a beacon, all those that it sees are lit, if they don't burn already.
// Return for every beacon, in the order of the list, the minute in which it is lit, or -1 if it never is.
// The result is never nil.
// >>> HillBeacons([]int{30, 10, 20, 50, 5}, [][2]int{{0, 0}, {3, 0}, {4, 0}})
// [0 1 2]
// >>> HillBeacons([]int{1, 2, 3}, [][2]int{{2, 0}, {0, 0}, {1, 0}})
// [0 2 1]
// >>> HillBeacons([]int{1, 2, 3}, [][2]int{{2, 1}, {0, 0}, {3, 0}})
// [0 1 -1]
func HillBeacons(heights []int, beacons [][2]int) []int {
// --- solution ---
    usable := func(beacon [2]int) bool {
        return beacon[0] >= 0 && beacon[0] < len(heights)
    }
    sees := func(left, right [2]int) bool {
        if left[0] > right[0] {
            left, right = right, left
        }
        fire := heights[left[0]] + left[1]
        rise := heights[right[0]] + right[1] - fire
        for point := left[0] + 1; point < right[0]; point++ {
            if (heights[point]-fire)*(right[0]-left[0]) >= rise*(point-left[0]) {
                return false
            }
        }
        return true
    }
    minutes := make([]int, len(beacons))
    for i := range minutes {
        minutes[i] = -1
    }
    burning := []int{}
    if len(beacons) > 0 && usable(beacons[0]) {
        minutes[0] = 0
        burning = append(burning, 0)
    }
    for len(burning) > 0 {
        lit := burning[0]
        burning = burning[1:]
        for i, beacon := range beacons {
            if minutes[i] < 0 && usable(beacon) && sees(beacons[lit], beacon) {
                minutes[i] = minutes[lit] + 1
                burning = append(burning, i)
            }
        }
    }
    return minutes
}
// --- test ---
func TestHillBeacons(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]int{0, 1, 2}, HillBeacons([]int{30, 10, 20, 50, 5}, [][2]int{{0, 0}, {3, 0}, {4, 0}}))
    assert.Equal([]int{0, 2, 1}, HillBeacons([]int{1, 2, 3}, [][2]int{{2, 0}, {0, 0}, {1, 0}}))
    assert.Equal([]int{0, 1, -1}, HillBeacons([]int{1, 2, 3}, [][2]int{{2, 1}, {0, 0}, {3, 0}}))
    assert.Equal([]int{}, HillBeacons([]int{5, 6}, [][2]int{}))
    assert.Equal([]int{}, HillBeacons([]int{}, [][2]int{}))
    assert.Equal([]int{0}, HillBeacons([]int{-7}, [][2]int{{0, 0}}))
    // Beacons out of use.
    assert.Equal([]int{-1}, HillBeacons([]int{}, [][2]int{{0, 0}}))
    assert.Equal([]int{-1, -1, -1}, HillBeacons([]int{1, 1}, [][2]int{{2, 0}, {0, 0}, {1, 0}}))
    assert.Equal([]int{-1, -1}, HillBeacons([]int{9, 0, 9}, [][2]int{{-1, 0}, {0, 0}}))
    assert.Equal([]int{0, -1, 1, -1}, HillBeacons([]int{9, 0, 9}, [][2]int{{0, 0}, {-1, 0}, {2, 0}, {-3, 5}}))
    // Beacons at the same point.
    assert.Equal([]int{0, 1, 1}, HillBeacons([]int{4}, [][2]int{{0, 0}, {0, 3}, {0, 0}}))
    assert.Equal([]int{0, 1, 1, 1}, HillBeacons([]int{4, 0, 4}, [][2]int{{2, 0}, {0, 0}, {2, 0}, {0, 0}}))
    assert.Equal([]int{0, 1, 2}, HillBeacons([]int{0, 9, 0}, [][2]int{{0, 0}, {0, 20}, {2, 0}}))
    // Flat ground touches the line between fires that stand on it.
    assert.Equal([]int{0, -1}, HillBeacons([]int{5, 5, 5}, [][2]int{{0, 0}, {2, 0}}))
    assert.Equal([]int{0, 1}, HillBeacons([]int{5, 5, 5}, [][2]int{{0, 1}, {2, 0}}))
    assert.Equal([]int{0, -1}, HillBeacons([]int{0, 5, 0}, [][2]int{{0, 10}, {2, 0}}))
    assert.Equal([]int{0, 1}, HillBeacons([]int{0, 5, 0}, [][2]int{{0, 11}, {2, 0}}))
    assert.Equal([]int{0, 1, 1}, HillBeacons([]int{0, 0, 0}, [][2]int{{0, 1}, {1, 50}, {2, 1}}))
    // The line passes a third above or below the ground.
    assert.Equal([]int{0, 1}, HillBeacons([]int{0, 0, 1, 2}, [][2]int{{0, 0}, {3, 0}}))
    assert.Equal([]int{0, 1}, HillBeacons([]int{2, 1, 0, 0}, [][2]int{{0, 0}, {3, 0}}))
    assert.Equal([]int{0, -1}, HillBeacons([]int{0, 0, -1, -2}, [][2]int{{0, 0}, {3, 0}}))
    // Touched in the middle, where a rounded line passes just above.
    touched := func(far, middle, height, end int) []int {
        heights := make([]int, far+1)
        for i := range heights {
            heights[i] = -9
        }
        heights[0], heights[middle], heights[far] = 0, height, end
        return heights
    }
    assert.Equal([]int{0, -1}, HillBeacons(touched(14, 7, 29, 58), [][2]int{{0, 0}, {14, 0}}))
    assert.Equal([]int{0, -1}, HillBeacons(touched(35, 21, 27, 45), [][2]int{{35, 0}, {0, 0}}))
    // The way of the signal.
    hill := []int{0, 3, 4, 3, 0}
    assert.Equal([]int{0, 1, 2, 3, 4}, HillBeacons(hill, [][2]int{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}}))
    assert.Equal([]int{0, 2, 2, 1, 1}, HillBeacons(hill, [][2]int{{2, 0}, {4, 0}, {0, 0}, {1, 0}, {3, 0}}))
    assert.Equal([]int{0, 2, 1}, HillBeacons([]int{10, 12, 0, 20}, [][2]int{{0, 0}, {2, 0}, {3, 0}}))
    assert.Equal([]int{0, -1, 1, 2}, HillBeacons([]int{0, 9, 0, 9, 0}, [][2]int{{2, 0}, {4, 0}, {1, 0}, {0, 0}}))
    // Long ridges: a dome, a bowl, and a deep valley.
    dome, bowl, inTurn, atOnce := []int{}, []int{}, []int{}, []int{0}
    everywhere := [][2]int{}
    for i := 0; i < 300; i++ {
        dome = append(dome, -100*i*i)
        bowl = append(bowl, 100*i*i)
        everywhere = append(everywhere, [2]int{i, 0})
        inTurn = append(inTurn, i)
        if i > 0 {
            atOnce = append(atOnce, 1)
        }
    }
    assert.Equal(inTurn, HillBeacons(dome, everywhere))
    assert.Equal(atOnce, HillBeacons(bowl, everywhere))
    valley := []int{10000000}
    for i := 1; i < 400; i++ {
        valley = append(valley, -10000000)
    }
    valley = append(valley, 10000000)
    assert.Equal([]int{0, 1, 1}, HillBeacons(valley, [][2]int{{400, 0}, {0, 0}, {200, 0}}))
}
// --- example test ---
func TestHillBeacons(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]int{0, 1, 2}, HillBeacons([]int{30, 10, 20, 50, 5}, [][2]int{{0, 0}, {3, 0}, {4, 0}}))
    assert.Equal([]int{0, 2, 1}, HillBeacons([]int{1, 2, 3}, [][2]int{{2, 0}, {0, 0}, {1, 0}}))
    assert.Equal([]int{0, 1, -1}, HillBeacons([]int{1, 2, 3}, [][2]int{{2, 1}, {0, 0}, {3, 0}}))
}

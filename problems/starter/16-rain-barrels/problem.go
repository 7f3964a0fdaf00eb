// --- prompt ---

// Follow the water through the rain barrels of a garden.
// The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
// in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
// Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
// can't hold into the pond. Without barrels all rain runs into the pond.
// A day without rain needs demand litres for watering, unless it rained on the day before; before the first
// day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
// it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
// What can't be taken is missing, and is not made up for later.
// Return two slices: the levels after the last day (empty, but not nil, if there are no barrels); and the
// litres that ran into the pond and the litres that were missing, both in all.
// >>> RainBarrels([]int{100, 50}, []int{20, 10}, []int{130, 0, 0}, 30)
// [[100 20] [10 0]]
// >>> RainBarrels([]int{40, 40}, []int{12, 3}, []int{0, 0}, 5)
// [[5 3] [0 3]]
// >>> RainBarrels([]int{}, []int{}, []int{7, 0, 0}, 4)
// [[] [7 4]]
func RainBarrels(capacities []int, levels []int, rain []int, demand int) [][]int {
// --- solution ---
    held := append([]int{}, levels...)
    pond, missing := 0, 0
    wet := false
    for _, litres := range rain {
        if litres > 0 {
            running := litres
            for i, capacity := range capacities {
                before := held[i]
                held[i] = before + running
                if held[i] > capacity {
                    held[i] = capacity
                }
                running -= held[i] - before
            }
            pond += running
        } else if !wet {
            needed := demand
            for i := len(held) - 1; i >= 0; i-- {
                taken := held[i] - 5
                if taken < 0 {
                    taken = 0
                }
                if taken > needed {
                    taken = needed
                }
                held[i] -= taken
                needed -= taken
            }
            missing += needed
        }
        wet = litres > 0
    }
    return [][]int{held, {pond, missing}}
}
// --- test ---
func TestRainBarrels(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][]int{{100, 20}, {10, 0}}, RainBarrels([]int{100, 50}, []int{20, 10}, []int{130, 0, 0}, 30))
    assert.Equal([][]int{{5, 3}, {0, 3}}, RainBarrels([]int{40, 40}, []int{12, 3}, []int{0, 0}, 5))
    assert.Equal([][]int{{}, {7, 4}}, RainBarrels([]int{}, []int{}, []int{7, 0, 0}, 4))
    assert.Equal([][]int{{20}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{}, 9))
    assert.Equal([][]int{{}, {0, 0}}, RainBarrels([]int{}, []int{}, []int{}, 3))
    assert.Equal([][]int{{50}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{30}, 0))
    assert.Equal([][]int{{50}, {1, 0}}, RainBarrels([]int{50}, []int{20}, []int{31}, 0))
    assert.Equal([][]int{{11}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{0}, 9))
    assert.Equal([][]int{{24}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{4, 0}, 9))
    assert.Equal([][]int{{15}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{4, 0, 0}, 9))
    assert.Equal([][]int{{17}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{0, 6}, 9))
    assert.Equal([][]int{{14}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{0, 1, 0, 0, 0, 2, 0}, 3))
    assert.Equal([][]int{{5}, {0, 0}}, RainBarrels([]int{50}, []int{20}, []int{0}, 15))
    assert.Equal([][]int{{5}, {0, 1}}, RainBarrels([]int{50}, []int{20}, []int{0}, 16))
    assert.Equal([][]int{{5, 4}, {0, 7}}, RainBarrels([]int{50, 50}, []int{5, 4}, []int{0}, 7))
    assert.Equal([][]int{{3, 5}, {0, 0}}, RainBarrels([]int{3, 20}, []int{0, 6}, []int{10, 0, 0}, 8))
    assert.Equal([][]int{{20, 5, 5}, {0, 0}}, RainBarrels([]int{30, 30, 30}, []int{30, 30, 30}, []int{0}, 60))
    assert.Equal([][]int{{0, 8}, {0, 0}}, RainBarrels([]int{0, 10}, []int{0, 0}, []int{8}, 1))
    assert.Equal([][]int{{10, 10, 10}, {12, 0}}, RainBarrels([]int{10, 10, 10}, []int{10, 10, 10}, []int{7, 5}, 1))
    assert.Equal([][]int{{10, 20, 30}, {9, 0}}, RainBarrels([]int{10, 20, 30}, []int{9, 20, 25}, []int{15}, 1))
    assert.Equal([][]int{{12}, {15, 11}}, RainBarrels([]int{20}, []int{10}, []int{0, 0, 30, 0, 0}, 8))
    assert.Equal([][]int{{10}, {0, 0}}, RainBarrels([]int{20}, []int{10}, []int{0, 0}, 0))
    showers := []int{}
    for i := 0; i < 1000; i++ {
        showers = append(showers, 6, 0, 0)
    }
    assert.Equal([][]int{{5}, {3000, 1000}}, RainBarrels([]int{8}, []int{5}, showers, 4))
    large, none, least := []int{}, []int{}, []int{}
    for i := 0; i < 20; i++ {
        large = append(large, 1000)
        none = append(none, 0)
        least = append(least, 5)
    }
    year := make([]int, 6500)
    for day := 0; day < 4000; day++ {
        year[day] = 7
    }
    assert.Equal([][]int{least, {8000, 5090}}, RainBarrels(large, none, year, 10))
}
// --- example test ---
func TestRainBarrels(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][]int{{100, 20}, {10, 0}}, RainBarrels([]int{100, 50}, []int{20, 10}, []int{130, 0, 0}, 30))
    assert.Equal([][]int{{5, 3}, {0, 3}}, RainBarrels([]int{40, 40}, []int{12, 3}, []int{0, 0}, 5))
    assert.Equal([][]int{{}, {7, 4}}, RainBarrels([]int{}, []int{}, []int{7, 0, 0}, 4))
}

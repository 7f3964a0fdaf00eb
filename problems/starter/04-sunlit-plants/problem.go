// --- prompt ---

// Count the plants of every bed that stand in the sun.
// A bed is a row of places one metre apart, listed from east to west: the height of the plant in
// centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
// west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
// shadow of its own bed passes above its top; a shadow that just touches its top does not count.
// >>> SunlitPlants([][]int{{90, 60, 40}}, 20)
// [1]
// >>> SunlitPlants([][]int{{50, 30, 50}, {}}, 20)
// [3 0]
// >>> SunlitPlants([][]int{{70, 0, 0, 30, 5}}, 15)
// [2]
func SunlitPlants(beds [][]int, drop int) []int {
// --- solution ---
    counts := make([]int, len(beds))
    for i, bed := range beds {
        shadow := 0
        for _, height := range bed {
            shadow -= drop
            if height > 0 && height >= shadow {
                counts[i]++
            }
            if height > shadow {
                shadow = height
            }
        }
    }
    return counts
}
// --- test ---
func TestSunlitPlants(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]int{1}, SunlitPlants([][]int{{90, 60, 40}}, 20))
    assert.Equal([]int{3, 0}, SunlitPlants([][]int{{50, 30, 50}, {}}, 20))
    assert.Equal([]int{2}, SunlitPlants([][]int{{70, 0, 0, 30, 5}}, 15))
    assert.Equal([]int{}, SunlitPlants([][]int{}, 10))
    assert.Equal([]int{0}, SunlitPlants([][]int{{}}, 10))
    assert.Equal([]int{0}, SunlitPlants([][]int{{0, 0, 0}}, 10))
    assert.Equal([]int{1}, SunlitPlants([][]int{{1}}, 0))
    assert.Equal([]int{3}, SunlitPlants([][]int{{40, 40, 40}}, 0))
    assert.Equal([]int{2}, SunlitPlants([][]int{{40, 39, 41, 40}}, 0))
    // The tall first plant shades the last one over a plant that is itself in its shadow.
    assert.Equal([]int{1}, SunlitPlants([][]int{{100, 20, 65}}, 15))
    assert.Equal([]int{2}, SunlitPlants([][]int{{100, 20, 70}}, 15))
    assert.Equal([]int{2}, SunlitPlants([][]int{{100, 95, 80}}, 10))
    assert.Equal([]int{2, 1, 2}, SunlitPlants([][]int{{10, 60}, {60, 10}, {0, 10, 60, 49, 39}}, 10))
    assert.Equal([]int{3}, SunlitPlants([][]int{{30, 5, 5, 5, 5}}, 10))
    assert.Equal([]int{2, 2}, SunlitPlants([][]int{{5, 200}, {200, 5}}, 1000))
    falling, rising := []int{}, []int{}
    for i := 1; i <= 2000; i++ {
        falling = append(falling, 2001-i)
        rising = append(rising, i)
    }
    assert.Equal([]int{2000}, SunlitPlants([][]int{falling}, 1))
    assert.Equal([]int{1}, SunlitPlants([][]int{falling}, 0))
    assert.Equal([]int{2000, 2000, 2000}, SunlitPlants([][]int{rising, rising, rising}, 0))
}
// --- example test ---
func TestSunlitPlants(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]int{1}, SunlitPlants([][]int{{90, 60, 40}}, 20))
    assert.Equal([]int{3, 0}, SunlitPlants([][]int{{50, 30, 50}, {}}, 20))
    assert.Equal([]int{2}, SunlitPlants([][]int{{70, 0, 0, 30, 5}}, 15))
}

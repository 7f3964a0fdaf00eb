// --- prompt ---

// Find when a ship can lie at a quay.
// depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
// draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
// a full centimetre, and never less than 30 centimetres.
// Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
// stretches of fewer than hours readings. If there is none, the result is empty, but not nil.
// >>> DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 2)
// [[1 3]]
// >>> DraughtWindows([]int{280, 300, 279, 280}, 250, 1)
// [[0 1] [3 3]]
// >>> DraughtWindows([]int{}, 300, 1)
// []
func DraughtWindows(depths []int, draught int, hours int) [][2]int {
// --- solution ---
    needed := (draught + 9) / 10
    if needed < 30 {
        needed = 30
    }
    needed += draught
    windows := [][2]int{}
    first := -1
    for hour := 0; hour <= len(depths); hour++ {
        enough := hour < len(depths) && depths[hour] >= needed
        if enough && first < 0 {
            first = hour
        }
        if !enough && first >= 0 {
            if hour-first >= hours {
                windows = append(windows, [2]int{first, hour - 1})
            }
            first = -1
        }
    }
    return windows
}
// --- test ---
func TestDraughtWindows(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][2]int{{1, 3}}, DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 2))
    assert.Equal([][2]int{{1, 3}, {5, 5}}, DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 1))
    assert.Equal([][2]int{{1, 3}}, DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 3))
    assert.Equal([][2]int{}, DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 4))
    assert.Equal([][2]int{{0, 1}, {3, 3}}, DraughtWindows([]int{280, 300, 279, 280}, 250, 1))
    assert.Equal([][2]int{}, DraughtWindows([]int{}, 300, 1))
    assert.Equal([][2]int{{0, 0}}, DraughtWindows([]int{495}, 450, 1))
    assert.Equal([][2]int{}, DraughtWindows([]int{494}, 450, 1))
    // A tenth of 451 is 45.1, which is 46 rounded up.
    assert.Equal([][2]int{{1, 1}}, DraughtWindows([]int{496, 497}, 451, 1))
    assert.Equal([][2]int{{1, 1}}, DraughtWindows([]int{331, 332}, 301, 1))
    assert.Equal([][2]int{{2, 3}}, DraughtWindows([]int{-20, 0, 150, 160, 130}, 120, 2))
    assert.Equal([][2]int{{0, 4}}, DraughtWindows([]int{900, 900, 900, 900, 900}, 100, 5))
    assert.Equal([][2]int{}, DraughtWindows([]int{900, 900, 900, 900, 900}, 100, 6))
    assert.Equal([][2]int{{0, 0}, {2, 3}, {5, 5}}, DraughtWindows([]int{900, 10, 900, 900, 10, 900}, 100, 1))
    waves, wanted := []int{}, [][2]int{}
    for i := 0; i < 2000; i++ {
        waves = append(waves, 500, 10)
        wanted = append(wanted, [2]int{2 * i, 2 * i})
    }
    assert.Equal(wanted, DraughtWindows(waves, 100, 1))
}
// --- example test ---
func TestDraughtWindows(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][2]int{{1, 3}}, DraughtWindows([]int{400, 520, 540, 530, 410, 560}, 450, 2))
    assert.Equal([][2]int{{0, 1}, {3, 3}}, DraughtWindows([]int{280, 300, 279, 280}, 250, 1))
    assert.Equal([][2]int{}, DraughtWindows([]int{}, 300, 1))
}

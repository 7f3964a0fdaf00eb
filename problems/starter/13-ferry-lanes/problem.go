// --- prompt ---

// Assign vehicles to the lanes of a ferry.
// vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
// from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
// front end on, gap decimetres between any two; nothing is kept free before the first or behind the
// last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
// back end.
// One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
// there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
// stays ashore, and the next one tries.
// Return for every lane the slice of its vehicles, and behind these one more slice of those ashore, also
// if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and listed
// in this order. Slices of no vehicles are empty, but not nil.
// >>> FerryLanes([]int{45, 50, 40}, []int{100, 90}, 5)
// [[1 3] [2] []]
// >>> FerryLanes([]int{70, 90, 60}, []int{80, 70}, 5)
// [[1] [3] [2]]
// >>> FerryLanes([]int{40, 50}, []int{}, 5)
// [[1 2]]
func FerryLanes(vehicles []int, lanes []int, gap int) [][]int {
// --- solution ---
    rows := make([][]int, len(lanes))
    for lane := range rows {
        rows[lane] = []int{}
    }
    room := append([]int{}, lanes...)
    ashore := []int{}
    for i, length := range vehicles {
        best, taken := -1, 0
        for lane := range lanes {
            needed := length
            if len(rows[lane]) > 0 {
                needed += gap
            }
            if needed <= room[lane] && (best < 0 || room[lane] > room[best]) {
                best, taken = lane, needed
            }
        }
        if best < 0 {
            ashore = append(ashore, i+1)
            continue
        }
        room[best] -= taken
        rows[best] = append(rows[best], i+1)
    }
    return append(rows, ashore)
}
// --- test ---
func TestFerryLanes(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][]int{{1, 3}, {2}, {}}, FerryLanes([]int{45, 50, 40}, []int{100, 90}, 5))
    assert.Equal([][]int{{1}, {3}, {2}}, FerryLanes([]int{70, 90, 60}, []int{80, 70}, 5))
    assert.Equal([][]int{{1, 2}}, FerryLanes([]int{40, 50}, []int{}, 5))
    assert.Equal([][]int{{}, {}, {}}, FerryLanes([]int{}, []int{100, 80}, 5))
    assert.Equal([][]int{{}}, FerryLanes([]int{}, []int{}, 0))
    assert.Equal([][]int{{1}, {}}, FerryLanes([]int{80}, []int{80}, 10))
    assert.Equal([][]int{{}, {1}}, FerryLanes([]int{81}, []int{80}, 0))
    assert.Equal([][]int{{1, 2}, {}}, FerryLanes([]int{40, 35}, []int{80}, 5))
    assert.Equal([][]int{{1}, {2}}, FerryLanes([]int{40, 36}, []int{80}, 5))
    assert.Equal([][]int{{1, 2}, {}}, FerryLanes([]int{40, 40}, []int{80}, 0))
    assert.Equal([][]int{{1, 2, 3}, {}}, FerryLanes([]int{10, 10, 10}, []int{50}, 10))
    assert.Equal([][]int{{1}, {2}, {3}}, FerryLanes([]int{20, 20, 20}, []int{60, 50}, 100))
    assert.Equal([][]int{{}, {1}, {}}, FerryLanes([]int{1}, []int{0, 5}, 3))
    assert.Equal([][]int{{1}, {2}, {3}, {}}, FerryLanes([]int{30, 30, 30}, []int{60, 60, 60}, 5))
    assert.Equal([][]int{{2}, {1}, {}, {}}, FerryLanes([]int{30, 10}, []int{50, 80, 50}, 0))
    assert.Equal([][]int{{}, {1, 2}, {}, {}}, FerryLanes([]int{10, 10}, []int{30, 100, 40}, 2))
    assert.Equal([][]int{{1, 2}, {}, {}}, FerryLanes([]int{50, 20}, []int{155, 100}, 10))
    assert.Equal([][]int{{1, 2}, {}, {}}, FerryLanes([]int{50, 20}, []int{150, 100}, 10))
    assert.Equal([][]int{{1}, {2}, {}}, FerryLanes([]int{50, 100}, []int{155, 100}, 10))
    assert.Equal([][]int{{2, 4}, {1, 3}}, FerryLanes([]int{100, 10, 100, 10}, []int{50}, 5))
    assert.Equal([][]int{{1, 5}, {3}, {2, 4}, {6}}, FerryLanes([]int{60, 20, 50, 20, 30, 90}, []int{120, 90, 100}, 10))
    full := make([][]int, 21)
    vehicles, lanes := []int{}, []int{}
    for i := 0; i < 3000; i++ {
        place := 20
        if i < 2000 {
            place = i % 20
        }
        full[place] = append(full[place], i+1)
        vehicles = append(vehicles, 40)
    }
    for i := 0; i < 20; i++ {
        lanes = append(lanes, 4495)
    }
    assert.Equal(full, FerryLanes(vehicles, lanes, 5))
}
// --- example test ---
func TestFerryLanes(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([][]int{{1, 3}, {2}, {}}, FerryLanes([]int{45, 50, 40}, []int{100, 90}, 5))
    assert.Equal([][]int{{1}, {3}, {2}}, FerryLanes([]int{70, 90, 60}, []int{80, 70}, 5))
    assert.Equal([][]int{{1, 2}}, FerryLanes([]int{40, 50}, []int{}, 5))
}

// --- prompt ---

// Find seats for a group that wants to sit together.
// rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
// aisle. The group needs that many free seats side by side in one row, with no aisle between them.
// Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
// among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
// Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or {0, 0} if
// there is no such stretch or nobody in the group.
// >>> FindBlock([]string{"..|...", "x..|.x."}, 2)
// [1 1]
// >>> FindBlock([]string{"...x..", "x.|..."}, 2)
// [1 5]
// >>> FindBlock([]string{"x.x", ".|."}, 2)
// [0 0]
func FindBlock(rows []string, group int) [2]int {
// --- solution ---
    best := [2]int{}
    shortest := 0
    for row, places := range rows {
        seat, free := 0, 0
        for _, place := range places + "|" {
            if place == '.' {
                seat++
                free++
                continue
            }
            if group > 0 && free >= group && (shortest == 0 || free < shortest) {
                shortest = free
                best = [2]int{row + 1, seat - free + 1}
            }
            free = 0
            if place == 'x' {
                seat++
            }
        }
    }
    return best
}
// --- test ---
func TestFindBlock(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([2]int{1, 1}, FindBlock([]string{"..|...", "x..|.x."}, 2))
    assert.Equal([2]int{1, 5}, FindBlock([]string{"...x..", "x.|..."}, 2))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"x.x", ".|."}, 2))
    assert.Equal([2]int{0, 0}, FindBlock([]string{}, 1))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"", "|"}, 1))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"..."}, 0))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"..."}, -2))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"..."}, 4))
    assert.Equal([2]int{1, 1}, FindBlock([]string{"..."}, 3))
    assert.Equal([2]int{1, 1}, FindBlock([]string{"."}, 1))
    assert.Equal([2]int{1, 1}, FindBlock([]string{"...", "..."}, 2))
    assert.Equal([2]int{2, 2}, FindBlock([]string{".....", "x..x.", "....."}, 2))
    assert.Equal([2]int{3, 1}, FindBlock([]string{".....", "x...x", "..x.."}, 2))
    assert.Equal([2]int{1, 1}, FindBlock([]string{"...x...x..."}, 3))
    assert.Equal([2]int{1, 6}, FindBlock([]string{"....x..."}, 3))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"..|..|.."}, 3))
    assert.Equal([2]int{1, 4}, FindBlock([]string{"xx|x..|xx"}, 2))
    assert.Equal([2]int{1, 3}, FindBlock([]string{"|x|x|..x"}, 2))
    assert.Equal([2]int{1, 1}, FindBlock([]string{"||..||"}, 2))
    assert.Equal([2]int{2, 4}, FindBlock([]string{"xxxx", "xxx.", "xx.x"}, 1))
    hall := []string{}
    for i := 0; i < 50; i++ {
        hall = append(hall, "xxxxxxxxxx|...|xxxxxxxxxx")
    }
    assert.Equal([2]int{51, 1}, FindBlock(append(hall, "..|.."), 2))
}
// --- example test ---
func TestFindBlock(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([2]int{1, 1}, FindBlock([]string{"..|...", "x..|.x."}, 2))
    assert.Equal([2]int{1, 5}, FindBlock([]string{"...x..", "x.|..."}, 2))
    assert.Equal([2]int{0, 0}, FindBlock([]string{"x.x", ".|."}, 2))
}

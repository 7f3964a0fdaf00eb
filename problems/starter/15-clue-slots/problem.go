// --- prompt ---
import (
    "fmt"
)

// List the slots of a crossword that need a clue.
// grid holds its rows from the top, all equally long: '#' is a black square, any other character (rune)
// an open one. A slot is a stretch of two or more open squares, across in a row or down in a column, with
// a black square or the edge of the grid before and behind it.
// The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
// has one number, even if a slot across and one down begin in it.
// Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
// first all that go across, then all that go down, both in the order of their numbers. It is never nil.
// >>> ClueSlots([]string{"..#", "...", "#.."})
// [1A 2 3A 3 5A 2 1D 2 2D 3 4D 2]
// >>> ClueSlots([]string{"CAT"})
// [1A 3]
// >>> ClueSlots([]string{"#.#"})
// []
func ClueSlots(grid []string) []string {
// --- solution ---
    rows := [][]rune{}
    for _, row := range grid {
        rows = append(rows, []rune(row))
    }
    isOpen := func(row, column int) bool {
        return row >= 0 && row < len(rows) && column >= 0 && column < len(rows[row]) && rows[row][column] != '#'
    }
    slotLength := func(row, column, down, right int) int {
        length := 0
        if isOpen(row-down, column-right) {
            return 0
        }
        for isOpen(row+length*down, column+length*right) {
            length++
        }
        if length < 2 {
            return 0
        }
        return length
    }
    across, down := []string{}, []string{}
    number := 0
    for row := range rows {
        for column := range rows[row] {
            toRight, downwards := slotLength(row, column, 0, 1), slotLength(row, column, 1, 0)
            if toRight > 0 || downwards > 0 {
                number++
            }
            if toRight > 0 {
                across = append(across, fmt.Sprintf("%dA %d", number, toRight))
            }
            if downwards > 0 {
                down = append(down, fmt.Sprintf("%dD %d", number, downwards))
            }
        }
    }
    return append(across, down...)
}
// --- test ---
func TestClueSlots(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"}, ClueSlots([]string{"..#", "...", "#.."}))
    assert.Equal([]string{"1A 3"}, ClueSlots([]string{"CAT"}))
    assert.Equal([]string{}, ClueSlots([]string{"#.#"}))
    assert.Equal([]string{}, ClueSlots([]string{}))
    assert.Equal([]string{}, ClueSlots([]string{"", ""}))
    assert.Equal([]string{}, ClueSlots([]string{"."}))
    assert.Equal([]string{}, ClueSlots([]string{"###", "###"}))
    // Single squares are no slots.
    assert.Equal([]string{}, ClueSlots([]string{"#.#.", ".#.#"}))
    assert.Equal([]string{"1D 3"}, ClueSlots([]string{"C", "A", "T"}))
    assert.Equal([]string{"1A 2", "3A 2", "1D 2", "2D 2"}, ClueSlots([]string{"..", ".."}))
    assert.Equal([]string{"1A 2", "2A 3"}, ClueSlots([]string{"..#.#...#"}))
    assert.Equal([]string{"1A 4", "3A 4", "1D 3", "2D 3"}, ClueSlots([]string{"....", ".##.", "...."}))
    assert.Equal([]string{"2A 3", "1D 3"}, ClueSlots([]string{"#.#", "...", "#.#"}))
    assert.Equal([]string{"1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2"}, ClueSlots([]string{"##..", "..#.", "...#", "#..."}))
    assert.Equal([]string{"1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3"}, ClueSlots([]string{"#..#.", ".#.##", "..#..", "#.#.#", "....#"}))
    // Everything but '#' is open, and one character is one square.
    assert.Equal([]string{"1A 3", "4A 3", "2D 2", "3D 2"}, ClueSlots([]string{"a 1#", "#-.*"}))
    assert.Equal([]string{"1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2"}, ClueSlots([]string{"ÉTÉ#É", "#LÀ##", "ÜB#ÄN"}))
    assert.Equal([]string{"1A 2", "3A 2", "4A 2", "1D 3", "2D 3"}, ClueSlots([]string{"🐟🐟#A", "b#é🐟", "🐟.#🐟"}))
    assert.Equal([]string{"1A 2", "3A 2", "2D 2"}, ClueSlots([]string{"＃＃#", "#＃A"}))
    // A lattice of 15 by 15, wide and tall grids, and one without a black square.
    slots := func(first, last int, rest string) []string {
        list := []string{}
        for n := first; n <= last; n++ {
            list = append(list, fmt.Sprint(n)+rest)
        }
        return list
    }
    lattice := []string{"..............."}
    for i := 0; i < 7; i++ {
        lattice = append(lattice, ".#.#.#.#.#.#.#.", "...............")
    }
    assert.Equal(append(append(slots(1, 1, "A 15"), slots(9, 15, "A 15")...), slots(1, 8, "D 15")...), ClueSlots(lattice))
    wide, tall, pairs := "", []string{}, ""
    for i := 0; i < 3000; i++ {
        wide += "."
        tall = append(tall, ".")
    }
    for i := 0; i < 700; i++ {
        pairs += "..#"
    }
    assert.Equal([]string{"1A 3000"}, ClueSlots([]string{wide}))
    assert.Equal([]string{"1D 3000"}, ClueSlots(tall))
    assert.Equal(slots(1, 700, "A 2"), ClueSlots([]string{pairs}))
    all := []string{}
    for i := 0; i < 60; i++ {
        all = append(all, wide[:60])
    }
    assert.Equal(append(append(slots(1, 1, "A 60"), slots(61, 119, "A 60")...), slots(1, 60, "D 60")...), ClueSlots(all))
}
// --- example test ---
func TestClueSlots(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"}, ClueSlots([]string{"..#", "...", "#.."}))
    assert.Equal([]string{"1A 3"}, ClueSlots([]string{"CAT"}))
    assert.Equal([]string{}, ClueSlots([]string{"#.#"}))
}

// --- prompt ---

// Score an end of curling.
// red and yellow hold the middles of both teams' stones as {x, y}, in millimetres from the button, which
// is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
// A stone counts if any part of it lies in the house or just touches it from outside. The team with the
// counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
// nearer than the other team's nearest counting stone, or for all of them if the other team has none.
// Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
// Return the score, positive if it is red's and negative if it is yellow's, or 0 if nobody scores: no stone
// counts, or the nearest counting stones of the two teams are equally near.
// >>> CurlingEnd([][2]int{{0, 600}, {900, -1200}}, [][2]int{{-1000, 0}}, 1829, 145)
// 1
// >>> CurlingEnd([][2]int{{1974, 0}}, [][2]int{{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145)
// -2
// >>> CurlingEnd([][2]int{{300, 400}}, [][2]int{{-500, 0}}, 1829, 145)
// 0
func CurlingEnd(red [][2]int, yellow [][2]int, house int, stone int) int {
// --- solution ---
    square := func(middle [2]int) int {
        return middle[0]*middle[0] + middle[1]*middle[1]
    }
    score := func(own, other [][2]int) int {
        // Stones that don't count are no nearer than this: no need to sort them out.
        limit := (house+stone)*(house+stone) + 1
        for _, middle := range other {
            if square(middle) < limit {
                limit = square(middle)
            }
        }
        scored := 0
        for _, middle := range own {
            if square(middle) < limit {
                scored++
            }
        }
        return scored
    }
    // Never are both above 0.
    return score(red, yellow) - score(yellow, red)
}
// --- test ---
func TestCurlingEnd(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(1, CurlingEnd([][2]int{{0, 600}, {900, -1200}}, [][2]int{{-1000, 0}}, 1829, 145))
    assert.Equal(-2, CurlingEnd([][2]int{{1974, 0}}, [][2]int{{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{{300, 400}}, [][2]int{{-500, 0}}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{}, [][2]int{}, 1829, 145))
    assert.Equal(1, CurlingEnd([][2]int{{0, 0}}, [][2]int{}, 1829, 145))
    assert.Equal(-2, CurlingEnd([][2]int{}, [][2]int{{0, 0}, {-700, 700}}, 1829, 145))
    // From 1829 + 145 on a stone does not touch the house any more.
    assert.Equal(1, CurlingEnd([][2]int{{1974, 0}}, [][2]int{}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{{1975, 0}}, [][2]int{{0, -1975}}, 1829, 145))
    assert.Equal(-1, CurlingEnd([][2]int{{0, -1975}}, [][2]int{{-1974, 0}}, 1829, 145))
    assert.Equal(1, CurlingEnd([][2]int{{1395, 1396}}, [][2]int{}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{{1396, 1396}}, [][2]int{}, 1829, 145))
    assert.Equal(1, CurlingEnd([][2]int{{30, 40}}, [][2]int{{40, 40}}, 46, 4))
    // Equally near are nobody's, whatever else lies there.
    assert.Equal(0, CurlingEnd([][2]int{{500, 0}, {1000, 0}}, [][2]int{{0, -500}}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{{2000, 0}}, [][2]int{{0, 2000}}, 1829, 145))
    assert.Equal(1, CurlingEnd([][2]int{{100, 0}, {300, 400}}, [][2]int{{-500, 0}}, 1829, 145))
    assert.Equal(3, CurlingEnd([][2]int{{700, 0}, {0, 700}, {-700, 0}}, [][2]int{{0, -800}}, 1829, 145))
    assert.Equal(-2, CurlingEnd([][2]int{{900, 0}}, [][2]int{{0, 400}, {-899, 0}, {0, 901}}, 1829, 145))
    // A stone outside takes nothing away, and is worth nothing.
    assert.Equal(1, CurlingEnd([][2]int{{100, 0}, {1500, 1500}}, [][2]int{}, 1829, 145))
    assert.Equal(2, CurlingEnd([][2]int{{1900, 0}, {0, 1800}, {-1976, 0}}, [][2]int{{0, -1980}}, 1829, 145))
    assert.Equal(-2, CurlingEnd([][2]int{{50000, 0}}, [][2]int{{0, 40000}, {46341, 0}}, 60000, 200))
    assert.Equal(-1, CurlingEnd([][2]int{{65536, 0}}, [][2]int{{1000, 0}}, 70000, 145))
    large := 1000000000
    assert.Equal(1, CurlingEnd([][2]int{{0, large}}, [][2]int{{1, -large}}, large, 1))
    assert.Equal(-1, CurlingEnd([][2]int{{1, large}}, [][2]int{{large, 0}}, large-1, 1))
    assert.Equal(0, CurlingEnd([][2]int{{large, 1}}, [][2]int{}, large-1, 1))
    assert.Equal(-1, CurlingEnd([][2]int{{large, -large}}, [][2]int{{-large, large}, {large - 1, large}}, large, large))
    red, yellow := [][2]int{}, [][2]int{}
    for i := 1; i <= 2000; i++ {
        red = append(red, [2]int{300 * i, -300 * i})
        yellow = append(yellow, [2]int{0, 300 * (999 + i)})
    }
    assert.Equal(707, CurlingEnd(red, yellow, 548700, 145))
}
// --- example test ---
func TestCurlingEnd(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(1, CurlingEnd([][2]int{{0, 600}, {900, -1200}}, [][2]int{{-1000, 0}}, 1829, 145))
    assert.Equal(-2, CurlingEnd([][2]int{{1974, 0}}, [][2]int{{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145))
    assert.Equal(0, CurlingEnd([][2]int{{300, 400}}, [][2]int{{-500, 0}}, 1829, 145))
}

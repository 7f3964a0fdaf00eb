// --- prompt ---
import (
    "strings"
)

// List the rows that bell ringers ring until rounds comes back.
// Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
// Every change makes the next row from the last one; those of the lead are rung in order, again and again.
// A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
// bells at these places, whatever their numbers, stay. The places before, between and behind them are
// stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
// are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
// number of a place (counted from 1), or if it has any other form.
// Return the rows after the first one, up to and including the next rounds, which may come in the middle
// of a lead. Return nil if that takes more than limit rows, or if the lead is empty or has a change that
// can't be rung, whether its turn comes or not.
// >>> BellRows(4, []string{"x", "14"}, 20)
// [2143 2413 4231 4321 3412 3142 1324 1234]
// >>> BellRows(3, []string{"3", "1"}, 6)
// [213 231 321 312 132 123]
// >>> BellRows(3, []string{"x"}, 10) == nil
// true
func BellRows(bells int, lead []string, limit int) []string {
// --- solution ---
    rounds := "123456789"[:bells]
    leadSwaps := [][]int{}
    for _, change := range lead {
        stays := change
        if change == "x" {
            stays = ""
        }
        if change == "" || strings.Trim(stays, rounds) != "" {
            return nil
        }
        fixed := func(place int) bool { return strings.IndexByte(stays, rounds[place]) >= 0 }
        swaps := []int{}
        for place := 0; place < bells; place++ {
            if fixed(place) {
                continue
            }
            if place+1 == bells || fixed(place+1) {
                return nil
            }
            swaps = append(swaps, place)
            place++
        }
        leadSwaps = append(leadSwaps, swaps)
    }
    rows := []string{}
    row := []byte(rounds)
    for len(lead) > 0 && len(rows) < limit {
        for _, place := range leadSwaps[len(rows)%len(lead)] {
            row[place], row[place+1] = row[place+1], row[place]
        }
        rows = append(rows, string(row))
        if string(row) == rounds {
            return rows
        }
    }
    return nil
}
// --- test ---
func TestBellRows(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}, BellRows(4, []string{"x", "14"}, 20))
    assert.Equal([]string{"213", "231", "321", "312", "132", "123"}, BellRows(3, []string{"3", "1"}, 6))
    assert.Equal([]string(nil), BellRows(3, []string{"x"}, 10))
    assert.Equal([]string{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}, BellRows(4, []string{"x", "14"}, 8))
    assert.Equal([]string(nil), BellRows(4, []string{"x", "14"}, 7))
    assert.Equal([]string(nil), BellRows(4, []string{"x", "14"}, 0))
    assert.Equal([]string(nil), BellRows(4, []string{"x", "14"}, -3))
    assert.Equal([]string(nil), BellRows(4, []string{}, 10))
    assert.Equal([]string{"1"}, BellRows(1, []string{"1"}, 1))
    assert.Equal([]string(nil), BellRows(1, []string{"x"}, 5))
    assert.Equal([]string{"21", "12"}, BellRows(2, []string{"x"}, 2))
    assert.Equal([]string{"1234"}, BellRows(4, []string{"1234"}, 1))
    assert.Equal([]string{"12435", "12345"}, BellRows(5, []string{"125"}, 1000000))
    // Plain Bob on four bells.
    assert.Equal([]string{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1342", "3124", "3214", "2341", "2431", "4213", "4123", "1432", "1423", "4132", "4312", "3421", "3241", "2314", "2134", "1243", "1234"}, BellRows(4, []string{"x", "14", "x", "14", "x", "14", "x", "12"}, 24))
    // Rounds in the middle of a lead, before a change that can't be rung, too.
    assert.Equal([]string{"2143", "1234"}, BellRows(4, []string{"x", "x", "14"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"x", "x", "2"}, 10))
    // Digits in any order, and twice.
    assert.Equal([]string{"132465", "314256", "341265", "432156", "423165", "241356", "214365", "123456"}, BellRows(6, []string{"41", "x"}, 8))
    assert.Equal([]string{"213", "231", "321", "312", "132", "123"}, BellRows(3, []string{"3", "11"}, 6))
    // An even number of bells swap, but in odd stretches.
    assert.Equal([]string(nil), BellRows(5, []string{"2"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"23"}, 10))
    // No such place, and other forms.
    assert.Equal([]string(nil), BellRows(4, []string{"145"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"014"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{""}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"X"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"x14"}, 10))
    assert.Equal([]string(nil), BellRows(4, []string{"1４"}, 10))
    // Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
    fours := []string{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}
    fives := []string{"65879", "68597", "86957", "89675", "98765", "97856", "79586", "75968", "57698", "56789"}
    both := []string{}
    for i := 0; i < 40; i++ {
        both = append(both, fours[i%8]+fives[i%10])
    }
    assert.Equal(both, BellRows(9, []string{"9", "145"}, 40))
    assert.Equal([]string(nil), BellRows(9, []string{"9", "145"}, 39))
    // The same row again and again is no reason to give up.
    patient, waiting := []string{"345"}, []string{"21345"}
    for i := 1; i < 3000; i++ {
        patient = append(patient, "12345")
        waiting = append(waiting, "21345")
    }
    assert.Equal(append(waiting, "12345"), BellRows(5, patient, 3001))
    assert.Equal([]string(nil), BellRows(5, patient, 3000))
}
// --- example test ---
func TestBellRows(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}, BellRows(4, []string{"x", "14"}, 20))
    assert.Equal([]string{"213", "231", "321", "312", "132", "123"}, BellRows(3, []string{"3", "1"}, 6))
    assert.Equal(true, BellRows(3, []string{"x"}, 10) == nil)
}

// --- prompt ---
import (
    "errors"
    "fmt"
    "regexp"
    "strconv"
    "strings"
)

// Work a row of knitting and count the stitches on the needle afterwards.
// The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
// ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
// stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
// 2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
// times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
// nothing, and "k012" is "k12".
// One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
// the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
// Return the number of stitches made. Return an error, with any number, if the row has any other form,
// or if it does not use up exactly the stitches that are there at first.
// >>> KnitRow("k2 (p1 yo)x3 k2tog", 7)
// 9 <nil>
// >>> KnitRow("bo4 k1", 5)
// 1 <nil>
// >>> KnitRow("(k1 yo)x0 sk2p", 3)
// 1 <nil>
func KnitRow(row string, stitches int) (int, error) {
// --- solution ---
    counted := regexp.MustCompile(`^(k|p|bo)([0-9]{1,3})$`)
    work := func(instruction string) (int, int, error) {
        switch instruction {
        case "k2tog":
            return 2, 1, nil
        case "sk2p":
            return 3, 1, nil
        case "kfb":
            return 1, 2, nil
        case "yo":
            return 0, 1, nil
        }
        match := counted.FindStringSubmatch(instruction)
        if match == nil {
            return 0, 0, fmt.Errorf("no instruction: %q", instruction)
        }
        count, err := strconv.Atoi(match[2])
        if match[1] == "bo" {
            return count, 0, err
        }
        return count, count, err
    }
    used, made := 0, 0
    group := regexp.MustCompile(`^\(([^()]*)\)x([0-9]{1,3})$`)
    // Parentheses and what is glued to them behind, or anything else up to a space.
    for _, text := range regexp.MustCompile(`\([^()]*\)[^ ]*|[^ ]+`).FindAllString(row, -1) {
        times := 1
        if match := group.FindStringSubmatch(text); match != nil {
            text = match[1]
            times, _ = strconv.Atoi(match[2])
        }
        if strings.Trim(text, " ") == "" {
            return 0, errors.New("a group of nothing")
        }
        for _, instruction := range strings.Split(text, " ") {
            if instruction == "" {
                continue
            }
            uses, makes, err := work(instruction)
            if err != nil {
                return 0, err
            }
            used += uses * times
            made += makes * times
        }
    }
    if used != stitches {
        return 0, fmt.Errorf("uses %d stitches out of %d", used, stitches)
    }
    return made, nil
}
// --- test ---
func TestKnitRow(t *testing.T) {
    assert := assert.New(t)
    makes := func(wanted int, row string, stitches int) {
        made, err := KnitRow(row, stitches)
        assert.Equal(true, err == nil)
        assert.Equal(wanted, made)
    }
    refuses := func(row string, stitches int) {
        _, err := KnitRow(row, stitches)
        assert.Equal(true, err != nil)
    }
    makes(9, "k2 (p1 yo)x3 k2tog", 7)
    makes(1, "bo4 k1", 5)
    makes(1, "(k1 yo)x0 sk2p", 3)
    makes(0, "", 0)
    makes(1, "yo", 0)
    makes(5, "kfb k2tog sk2p yo", 6)
    makes(6, "  (  k1   p2  )x2  k0 ", 6)
    makes(5, "(k1)x3 (p1)x2", 5)
    makes(17, "k007 (yo)x010", 7)
    large := ""
    for i := 0; i < 500; i++ {
        large += "(k1 yo)x99 "
    }
    makes(99000, large, 49500)
    refuses("k1", 0)
    refuses("k1", 2)
    refuses("", 1)
    refuses("yo", -1)
    refuses("k1 yo k1", 1)
    refuses("k1000", 1000)
    refuses("k", 1)
    refuses("K2", 2)
    refuses("k+2", 2)
    refuses("k٣", 3)
    refuses("k1p1", 2)
    refuses("k2\tp1", 3)
    refuses("k1\n", 1)
    refuses("k1(p1)x2", 3)
    refuses("(k1) x2", 2)
    refuses("(k1)", 1)
    refuses("(k1", 1)
    refuses("()x2", 0)
    refuses("(k1 (p1)x2)x2", 6)
    refuses("(slip)x0", 0)
}
// --- example test ---
func TestKnitRow(t *testing.T) {
    assert := assert.New(t)
    makes := func(wanted int, row string, stitches int) {
        made, err := KnitRow(row, stitches)
        assert.Equal(true, err == nil)
        assert.Equal(wanted, made)
    }
    makes(9, "k2 (p1 yo)x3 k2tog", 7)
    makes(1, "bo4 k1", 5)
    makes(1, "(k1 yo)x0 sk2p", 3)
}

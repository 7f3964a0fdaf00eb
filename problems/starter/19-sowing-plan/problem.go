// --- prompt ---
import (
    "regexp"
    "sort"
    "strings"
)

// Draw up a sowing plan from the lines on packets of seed.
// A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
// without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
// or several separated by ", ". A window is one month, or the first and the last month joined by "-",
// with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
// long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
// Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
// Return for every month in which something can be sown the names of all that can, each once, sorted by
// code point. Months in which nothing can be sown are left out. The map is never nil.
// >>> SowingPlan([]string{"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"})
// map[Apr:[leek] Feb:[broad bean] Mar:[broad bean leek] Nov:[broad bean]]
// >>> SowingPlan([]string{"garlic; sow Dec-Jan; harvest Jul"})
// map[Dec:[garlic] Jan:[garlic]]
// >>> SowingPlan([]string{"chard; sow Apr-", "sow May", "kale; harvest Jan"})
// map[]
func SowingPlan(lines []string) map[string][]string {
// --- solution ---
    months := []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
    numbers := map[string]int{}
    for i, month := range months {
        numbers[month] = i
    }
    month := "(?:" + strings.Join(months, "|") + ")"
    window := month + "(?:-" + month + ")?"
    windows := window + "(?:, " + window + ")*"
    form := regexp.MustCompile("^([^; ](?:[^;]*[^; ])?); sow (" + windows + ")(?:; harvest " + windows + ")?$")
    seen := map[[2]string]bool{}
    plan := map[string][]string{}
    for _, line := range lines {
        match := form.FindStringSubmatch(line)
        if match == nil {
            continue
        }
        name := match[1]
        for _, window := range strings.Split(match[2], ", ") {
            first, last := numbers[window[:3]], numbers[window[len(window)-3:]]
            for step := 0; step <= (last+12-first)%12; step++ {
                month := months[(first+step)%12]
                if !seen[[2]string{month, name}] {
                    seen[[2]string{month, name}] = true
                    plan[month] = append(plan[month], name)
                }
            }
        }
    }
    for _, names := range plan {
        sort.Strings(names)
    }
    return plan
}
// --- test ---
func TestSowingPlan(t *testing.T) {
    assert := assert.New(t)
    type plan = map[string][]string
    months := []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
    wholeYear := func(name string) plan {
        year := plan{}
        for _, month := range months {
            year[month] = []string{name}
        }
        return year
    }
    assert.Equal(plan{"Feb": {"broad bean"}, "Mar": {"broad bean", "leek"}, "Apr": {"leek"}, "Nov": {"broad bean"}}, SowingPlan([]string{"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"}))
    assert.Equal(plan{"Jan": {"garlic"}, "Dec": {"garlic"}}, SowingPlan([]string{"garlic; sow Dec-Jan; harvest Jul"}))
    assert.Equal(plan{}, SowingPlan([]string{"chard; sow Apr-", "sow May", "kale; harvest Jan"}))
    assert.Equal(plan{}, SowingPlan([]string{}))
    assert.Equal(plan{"Apr": {"pea"}}, SowingPlan([]string{"pea; sow Apr"}))
    // Windows around the year, and of one month.
    assert.Equal(plan{"Jan": {"pea"}, "Feb": {"pea"}, "Nov": {"pea"}, "Dec": {"pea"}}, SowingPlan([]string{"pea; sow Nov-Feb"}))
    assert.Equal(plan{"Mar": {"pea"}}, SowingPlan([]string{"pea; sow Mar-Mar"}))
    assert.Equal(plan{"Jan": {"pea"}, "Dec": {"pea"}}, SowingPlan([]string{"pea; sow Dec-Dec, Jan-Jan"}))
    assert.Equal(wholeYear("cress"), SowingPlan([]string{"cress; sow Jan-Dec"}))
    assert.Equal(wholeYear("cress"), SowingPlan([]string{"cress; sow Jun-May"}))
    // Only what is sown counts.
    assert.Equal(plan{"Apr": {"pea"}}, SowingPlan([]string{"pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb"}))
    // Each name once a month, whether windows overlap or lines repeat it.
    assert.Equal(plan{"Mar": {"pea"}, "Apr": {"pea"}, "May": {"pea"}, "Jun": {"pea"}}, SowingPlan([]string{"pea; sow Mar-May, Apr-Jun, May"}))
    assert.Equal(plan{"Feb": {"pea"}, "Mar": {"leek", "pea"}}, SowingPlan([]string{"pea; sow Mar", "leek; sow Mar", "pea; sow Mar; harvest Jul", "pea; sow Feb"}))
    // The order of the names.
    assert.Equal(plan{"May": {"10-week", "9-star", "Pea", "Zinnia", "pea"}}, SowingPlan([]string{"pea; sow May", "Zinnia; sow May", "9-star; sow May", "Pea; sow May", "10-week; sow May"}))
    assert.Equal(plan{"May": {"kale", "kale red", "épinard", "ｋａｌｅ", "🌽 maize"}}, SowingPlan([]string{"🌽 maize; sow May", "ｋａｌｅ; sow May", "épinard; sow May", "kale red; sow May", "kale; sow May"}))
    // Unusual names.
    assert.Equal(plan{"Jun": {"sow May"}}, SowingPlan([]string{"sow May; sow Jun"}))
    assert.Equal(plan{"Jun": {"bean, dwarf  (late): ½ - 1 m", "constructor", "x"}}, SowingPlan([]string{"bean, dwarf  (late): ½ - 1 m; sow Jun", "x; sow Jun", "constructor; sow Jun"}))
    // Malformed names, months, windows, parts, and spaces; the last line of each is fine.
    assert.Equal(plan{"Jul": {"f f"}}, SowingPlan([]string{"; sow May", " ; sow May", " a; sow May", "b ; sow May", "c;d; sow May", "e;; sow May", "f f; sow Jul"}))
    assert.Equal(plan{"Jul": {"h"}}, SowingPlan([]string{"a; sow may", "b; sow MAY", "c; sow May.", "d; sow June", "e; sow Ma", "f; sow Mai", "g; sow 5", "h; sow Jul"}))
    assert.Equal(plan{"Jul": {"g"}}, SowingPlan([]string{"a; sow -May", "b; sow May-", "c; sow Mar-Apr-May", "d; sow Mar–May", "e; sow Mar - May", "f; sow MayJun", "g; sow Jul"}))
    assert.Equal(plan{"Jul": {"h"}}, SowingPlan([]string{"a; sow May,Jun", "b; sow May, ", "c; sow , May", "d; sow May Jun", "e; sow May,  Jun", "f; sow", "g; sow ", "h; sow Jul, Jul"}))
    assert.Equal(plan{"Jul": {"f"}}, SowingPlan([]string{"a; sow May; harvest", "b; sow May; harvest Agu", "c; sow May; harvest Aug; harvest Sep", "d; sow May; sow Jun", "e; harvest Aug; sow May", "f; sow Jul; harvest Aug"}))
    assert.Equal(plan{"Jul": {"j"}}, SowingPlan([]string{"a;sow May", "b;  sow May", "c; sow  May", "d; sow May ", "e; sow May;", "f; sow May; ", "g; Sow May", "h: sow May", "i", "", "j; sow Jul"}))
    assert.Equal(plan{"Jul": {"f"}}, SowingPlan([]string{"a; sow May\n", "b; sow May; harvest Jul\n", "c; sow May\r", "d; sow\tMay", "e;\nsow May", "f; sow Jul"}))
    // Every sort is sown in months that are four apart, and in those behind them.
    name := func(sort int) string {
        return "sort " + string(rune('0'+sort/10)) + string(rune('0'+sort%10))
    }
    packets, wanted := []string{}, plan{}
    for i := 0; i < 2400; i++ {
        packets = append(packets, name(i%40)+"; sow "+months[i%12]+"-"+months[(i+1)%12])
    }
    for m, month := range months {
        for sort := 0; sort < 40; sort++ {
            if (m+40-sort)%4 < 2 {
                wanted[month] = append(wanted[month], name(sort))
            }
        }
    }
    assert.Equal(wanted, SowingPlan(packets))
}
// --- example test ---
func TestSowingPlan(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(map[string][]string{"Feb": {"broad bean"}, "Mar": {"broad bean", "leek"}, "Apr": {"leek"}, "Nov": {"broad bean"}}, SowingPlan([]string{"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"}))
    assert.Equal(map[string][]string{"Jan": {"garlic"}, "Dec": {"garlic"}}, SowingPlan([]string{"garlic; sow Dec-Jan; harvest Jul"}))
    assert.Equal(map[string][]string{}, SowingPlan([]string{"chard; sow Apr-", "sow May", "kale; harvest Jan"}))
}

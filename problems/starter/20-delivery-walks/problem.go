// --- prompt ---
import (
    "regexp"
    "strconv"
    "strings"
)

// Find the walk on which the post for every address is carried.
// A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
// of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
// side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
// An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
// A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
// and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
// its range and on its side; rules without a range or without an end have endlessly many, more than others
// and all equally many. Among equals the last one counts.
// Return for every address, in order, its walk, or "" if no rule fits.
// Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
// and do not end with a range or a side, but may end with a number: "Route 66". The result is never nil.
// >>> DeliveryWalks([]string{"Mill Lane 1-35 odd: A", "Quay 2-: B"}, []string{"Mill Lane 7b", "Mill Lane 8", "Quay 8"})
// ["A" "" "B"]
// >>> DeliveryWalks([]string{"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, []string{"Quay 5", "Quay 6", "Quay 21", "Quay 22"})
// ["B" "A" "B" "C"]
// >>> DeliveryWalks([]string{"Quay 2-: A", "Quay even: B"}, []string{"Quay 1", "Quay 2", "Quay 3"})
// ["" "B" "A"]
func DeliveryWalks(rules []string, addresses []string) []string {
// --- solution ---
    type rule struct {
        street, walk           string
        low, high, step, count int
    }
    const endless = 1000000000 // above all house numbers
    form := regexp.MustCompile(`^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$`)
    parsed := []rule{}
    for _, text := range rules {
        parts := form.FindStringSubmatch(text)
        next := rule{street: parts[1], walk: parts[5], low: 1, high: endless, step: 1, count: endless}
        if parts[2] != "" {
            next.low, _ = strconv.Atoi(parts[2])
        }
        if parts[4] != "" {
            next.step = 2
            if (next.low%2 == 1) != (parts[4] == "odd") {
                next.low++
            }
        }
        if parts[3] != "" {
            next.high, _ = strconv.Atoi(parts[3])
            next.count = (next.high-next.low)/next.step + 1
        }
        parsed = append(parsed, next)
    }
    walks := []string{}
    for _, address := range addresses {
        space := strings.LastIndex(address, " ")
        digits := strings.TrimRight(strings.ToLower(address[space+1:]), "abcdefghijklmnopqrstuvwxyz")
        number, _ := strconv.Atoi(digits)
        best := rule{count: endless + 1}
        for _, one := range parsed {
            within := number >= one.low && number <= one.high && (number-one.low)%one.step == 0
            if one.street == address[:space] && within && one.count <= best.count {
                best = one
            }
        }
        walks = append(walks, best.walk)
    }
    return walks
}
// --- test ---
func TestDeliveryWalks(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"A", "", "B"}, DeliveryWalks([]string{"Mill Lane 1-35 odd: A", "Quay 2-: B"}, []string{"Mill Lane 7b", "Mill Lane 8", "Quay 8"}))
    assert.Equal([]string{"B", "A", "B", "C"}, DeliveryWalks([]string{"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, []string{"Quay 5", "Quay 6", "Quay 21", "Quay 22"}))
    assert.Equal([]string{"", "B", "A"}, DeliveryWalks([]string{"Quay 2-: A", "Quay even: B"}, []string{"Quay 1", "Quay 2", "Quay 3"}))
    assert.Equal([]string{}, DeliveryWalks([]string{}, []string{}))
    assert.Equal([]string{}, DeliveryWalks([]string{"Quay: A"}, []string{}))
    assert.Equal([]string{""}, DeliveryWalks([]string{}, []string{"Quay 1"}))
    assert.Equal([]string{"", "A", "A", "", "A"}, DeliveryWalks([]string{"Quay 4-8: A"}, []string{"Quay 3", "Quay 4", "Quay 8", "Quay 9", "Quay 4"}))
    assert.Equal([]string{"", "A", "B", "A", "A"}, DeliveryWalks([]string{"Quay 9-: A", "Quay 10-10: B"}, []string{"Quay 8", "Quay 9", "Quay 10", "Quay 11", "Quay 100"}))
    assert.Equal([]string{"A", "", "A"}, DeliveryWalks([]string{"Quay odd: A"}, []string{"Quay 1", "Quay 2", "Quay 33"}))
    assert.Equal([]string{"A", "A", "B", "A"}, DeliveryWalks([]string{"Quay 1-9: A", "Quay 10-: B"}, []string{"Quay 9a", "Quay 9ZZ", "Quay 10a", "Quay 1b"}))
    assert.Equal([]string{"", "", ""}, DeliveryWalks([]string{"Quay 9-3: A", "Quay 4-4 odd: B"}, []string{"Quay 3", "Quay 4", "Quay 6"}))
    // Among equals the last one.
    assert.Equal([]string{"A", "B", "B", "B"}, DeliveryWalks([]string{"Quay 1-4: A", "Quay 3-6: B"}, []string{"Quay 2", "Quay 3", "Quay 4", "Quay 5"}))
    assert.Equal([]string{"A", "A", "B", "C"}, DeliveryWalks([]string{"Quay 3-6: B", "Quay 1-4: A", "Quay 1-9: C"}, []string{"Quay 2", "Quay 3", "Quay 5", "Quay 9"}))
    assert.Equal([]string{"B", "A", "B"}, DeliveryWalks([]string{"Quay 1-10: A", "Quay 1-20 odd: B"}, []string{"Quay 3", "Quay 4", "Quay 11"}))
    assert.Equal([]string{"A", "A", "B"}, DeliveryWalks([]string{"Quay 1-20 odd: B", "Quay 1-10: A"}, []string{"Quay 3", "Quay 4", "Quay 11"}))
    // Five odd numbers from 1 to 9, four from 2 to 10.
    assert.Equal([]string{"B", "A"}, DeliveryWalks([]string{"Quay 1-9 odd: A", "Quay 4-8: B"}, []string{"Quay 5", "Quay 9"}))
    assert.Equal([]string{"A", "B"}, DeliveryWalks([]string{"Quay 4-7: A", "Quay 1-9 odd: B"}, []string{"Quay 5", "Quay 9"}))
    assert.Equal([]string{"B", "C", "A"}, DeliveryWalks([]string{"Quay 5-8: A", "Quay 2-10 odd: B", "Quay 4-9: C"}, []string{"Quay 5", "Quay 4", "Quay 6"}))
    assert.Equal([]string{"C", "A", "B", "B"}, DeliveryWalks([]string{"Quay 3-8 even: A", "Quay 6-8: B", "Quay 2-8 even: C"}, []string{"Quay 2", "Quay 4", "Quay 7", "Quay 8"}))
    // Rules without end.
    assert.Equal([]string{"A", "D", "C", "D"}, DeliveryWalks([]string{"Quay: A", "Quay 5-: B", "Quay odd: C", "Quay 3- even: D"}, []string{"Quay 2", "Quay 4", "Quay 5", "Quay 6"}))
    assert.Equal([]string{"A", "A", "A", "A"}, DeliveryWalks([]string{"Quay 3- even: D", "Quay odd: C", "Quay 5-: B", "Quay: A"}, []string{"Quay 2", "Quay 4", "Quay 5", "Quay 6"}))
    assert.Equal([]string{"A", "A"}, DeliveryWalks([]string{"Quay 1-999999999: A", "Quay 999999999-: B"}, []string{"Quay 7", "Quay 999999999"}))
    // Streets.
    assert.Equal([]string{"A", "B", "C", "D", "", ""}, DeliveryWalks([]string{"Mill Lane: A", "Old Mill Lane 1-9: B", "mill lane: C", "Mill: D"}, []string{"Mill Lane 5", "Old Mill Lane 5", "mill lane 5", "Mill 5", "Lane 5", "Mill Lane East 5"}))
    assert.Equal([]string{"B", "A", "C", "D"}, DeliveryWalks([]string{"Route 66: A", "Route 66 1-9: B", "Route: C", "5th Row 3-4: D"}, []string{"Route 66 8", "Route 66 10", "Route 66", "5th Row 4"}))
    assert.Equal([]string{"A", "B", "", "", "C", "D"}, DeliveryWalks([]string{"Yard 4-b: A", "Low-End 2-6 even: B", "Odd Row odd: C", "Uneven: D"}, []string{"Yard 4-b 1", "Low-End 4", "Low-End 5", "Odd Row 2", "Odd Row 3c", "Uneven 3"}))
    assert.Equal([]string{"Süd", "", "A", ""}, DeliveryWalks([]string{"Große Gasse 1-9 odd: Süd", "toString: A"}, []string{"Große Gasse 3", "Grosse Gasse 3", "toString 1", "constructor 1"}))
    many, addresses, walks := []string{}, []string{}, []string{}
    for i := 1; i <= 300; i++ {
        many = append(many, "Quay "+strconv.Itoa(i)+"-"+strconv.Itoa(2*i+40)+": W"+strconv.Itoa(i))
        addresses = append(addresses, "Quay "+strconv.Itoa(i))
        narrowest := 1
        if i > 42 {
            narrowest = (i - 39) / 2
        }
        walks = append(walks, "W"+strconv.Itoa(narrowest))
    }
    assert.Equal(walks, DeliveryWalks(many, addresses))
}
// --- example test ---
func TestDeliveryWalks(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"A", "", "B"}, DeliveryWalks([]string{"Mill Lane 1-35 odd: A", "Quay 2-: B"}, []string{"Mill Lane 7b", "Mill Lane 8", "Quay 8"}))
    assert.Equal([]string{"B", "A", "B", "C"}, DeliveryWalks([]string{"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, []string{"Quay 5", "Quay 6", "Quay 21", "Quay 22"}))
    assert.Equal([]string{"", "B", "A"}, DeliveryWalks([]string{"Quay 2-: A", "Quay even: B"}, []string{"Quay 1", "Quay 2", "Quay 3"}))
}

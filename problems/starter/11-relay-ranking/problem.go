// --- prompt ---
import (
    "fmt"
    "sort"
)

// Rank the teams of a charity relay.
// laps holds the times of every team's laps in full seconds. A time of zero or less marks a lap that was
// given up: it counts neither as a lap nor in the team's total time. A team without a lap that counts is
// not ranked at all.
// A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
// The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
// Return a line for every ranked team, its rank and its name with a space between them, by rank and then
// by name (by byte). If no team is ranked, the result is empty, but not nil.
// >>> RelayRanking(map[string][]int{"Owls": {70, 65}, "Badgers": {61, 58, 60}})
// [1 Badgers 2 Owls]
// >>> RelayRanking(map[string][]int{"Otters": {60, 59, 0}, "Owls": {70}, "Badgers": {58, 61}})
// [1 Badgers 1 Otters 3 Owls]
// >>> RelayRanking(map[string][]int{"Moles": {0, -1}, "Newts": {}})
// []
func RelayRanking(laps map[string][]int) []string {
// --- solution ---
    type result struct{ count, total int }
    results := map[string]result{}
    teams := []string{}
    for team, times := range laps {
        sum := result{}
        for _, time := range times {
            if time > 0 {
                sum.count++
                sum.total += time
            }
        }
        if sum.count > 0 {
            results[team] = sum
            teams = append(teams, team)
        }
    }
    sort.Slice(teams, func(i, j int) bool {
        a, b := results[teams[i]], results[teams[j]]
        if a.count != b.count {
            return a.count > b.count
        }
        if a.total != b.total {
            return a.total < b.total
        }
        return teams[i] < teams[j]
    })
    lines := []string{}
    rank := 0
    for i, team := range teams {
        if i == 0 || results[team] != results[teams[i-1]] {
            rank = i + 1
        }
        lines = append(lines, fmt.Sprintf("%d %s", rank, team))
    }
    return lines
}
// --- test ---
func TestRelayRanking(t *testing.T) {
    assert := assert.New(t)
    type laps = map[string][]int
    assert.Equal([]string{"1 Badgers", "2 Owls"}, RelayRanking(laps{"Owls": {70, 65}, "Badgers": {61, 58, 60}}))
    three := laps{"Otters": {60, 59, 0}, "Owls": {70}, "Badgers": {58, 61}}
    assert.Equal([]string{"1 Badgers", "1 Otters", "3 Owls"}, RelayRanking(three))
    assert.Equal(laps{"Otters": {60, 59, 0}, "Owls": {70}, "Badgers": {58, 61}}, three)
    assert.Equal([]string{}, RelayRanking(laps{"Moles": {0, -1}, "Newts": {}}))
    assert.Equal([]string{}, RelayRanking(laps{}))
    assert.Equal([]string{"1 Moles"}, RelayRanking(laps{"Moles": {1}}))
    assert.Equal([]string{"1 Slow", "2 Fast"}, RelayRanking(laps{"Fast": {20, 20}, "Slow": {90, 90, 90}}))
    assert.Equal([]string{"1 Slow", "2 Fast"}, RelayRanking(laps{"Fast": {20, 0, 20, 0}, "Slow": {90, 90, 90}}))
    assert.Equal([]string{"1 Bees", "2 Ants"}, RelayRanking(laps{"Ants": {50, -20}, "Bees": {40}}))
    assert.Equal([]string{"1 Ants", "2 Bees"}, RelayRanking(laps{"Ants": {60, -60, 60}, "Bees": {0, -5, 119, -1}}))
    // Equal times in all, but not as many laps.
    assert.Equal([]string{"1 Bees", "2 Ants"}, RelayRanking(laps{"Ants": {60}, "Bees": {30, 30}}))
    assert.Equal([]string{"1 Ants", "1 Bees", "1 Cats"}, RelayRanking(laps{"Cats": {50, 10}, "Ants": {10, 50}, "Bees": {30, 30}}))
    assert.Equal([]string{"1 A", "1 B", "1 C", "4 D", "5 E", "5 F"}, RelayRanking(laps{"F": {9}, "E": {9}, "D": {8}, "C": {7}, "B": {7}, "A": {7}}))
    assert.Equal([]string{"1 Cats", "1 Dogs", "3 Eels"}, RelayRanking(laps{"Bats": {0}, "Cats": {5}, "Dogs": {5}, "Eels": {9}}))
    assert.Equal([]string{"1 Bees", "2 Cats", "3 Ants"}, RelayRanking(laps{"Ants": {100}, "Bees": {9}, "Cats": {10}}))
    assert.Equal([]string{"1 Ants", "1 Bees", "3 Cats"}, RelayRanking(laps{"Ants": {300, 200}, "Bees": {250, 250}, "Cats": {499, 2}}))
    names := laps{"apes": {5}, "Zebras": {5}, "Äsche": {5}, "9": {5}, "10": {5}, "Zebra": {5}}
    assert.Equal([]string{"1 10", "1 9", "1 Zebra", "1 Zebras", "1 apes", "1 Äsche"}, RelayRanking(names))
    // U+FF2F, a wide O, and U+1F98A.
    assert.Equal([]string{"1 Ｏ", "1 🦊"}, RelayRanking(laps{"🦊": {5}, "Ｏ": {5}}))
    assert.Equal([]string{"1 Two  Left Feet", "2 4 Wheels"}, RelayRanking(laps{"4 Wheels": {12}, "Two  Left Feet": {11}}))
    many := laps{"Also": make([]int, 100), "Lost": make([]int, 5000)}
    for i := 0; i < 5000; i++ {
        many["Also"] = append(many["Also"], 1)
        many["Late"] = append(many["Late"], 1+i/4999)
        many["Long"] = append(many["Long"], 1)
    }
    assert.Equal([]string{"1 Also", "1 Long", "3 Late"}, RelayRanking(many))
    var digits func(n int) string
    digits = func(n int) string {
        if n < 10 {
            return "0123456789"[n : n+1]
        }
        return digits(n/10) + digits(n%10)
    }
    // A hundred groups of three; the last group has the most laps.
    crowd, wanted := laps{}, []string{}
    for group := 99; group >= 0; group-- {
        for i := 100 + 3*group; i < 103+3*group; i++ {
            name := "t" + digits(i)
            for lap := 0; lap <= group; lap++ {
                crowd[name] = append(crowd[name], 60)
            }
            wanted = append(wanted, digits(298-3*group)+" "+name)
        }
    }
    assert.Equal(wanted, RelayRanking(crowd))
}
// --- example test ---
func TestRelayRanking(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"1 Badgers", "2 Owls"}, RelayRanking(map[string][]int{"Owls": {70, 65}, "Badgers": {61, 58, 60}}))
    assert.Equal([]string{"1 Badgers", "1 Otters", "3 Owls"}, RelayRanking(map[string][]int{"Otters": {60, 59, 0}, "Owls": {70}, "Badgers": {58, 61}}))
    assert.Equal([]string{}, RelayRanking(map[string][]int{"Moles": {0, -1}, "Newts": {}}))
}

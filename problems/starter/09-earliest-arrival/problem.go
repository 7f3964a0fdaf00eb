// --- prompt ---
import (
    "fmt"
    "sort"
    "strconv"
    "strings"
)

// Find the earliest time at which a traveller can reach a stop by bus.
// Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
// than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
// BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
// The traveller stands at origin at start and may board any bus that departs there at that time or later.
// Getting out of a bus and into another takes change minutes at least.
// Return the time of arrival at target (start, if that is origin), or "" if it can't be reached.
// >>> EarliestArrival([]string{"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "07:55", 5)
// "08:40"
// >>> EarliestArrival([]string{"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "08:00", 3)
// "08:30"
// >>> EarliestArrival([]string{"N5 Quay Mill 08:00 08:15"}, "Mill", "Quay", "07:00", 0)
// ""
func EarliestArrival(hops []string, origin string, target string, start string, change int) string {
// --- solution ---
    minutes := func(time string) int {
        h, _ := strconv.Atoi(time[:2])
        m, _ := strconv.Atoi(time[3:])
        return 60*h + m
    }
    timetable := [][]string{}
    for _, hop := range hops {
        timetable = append(timetable, strings.Split(hop, " "))
    }
    sort.Slice(timetable, func(i, j int) bool { return timetable[i][3] < timetable[j][3] })
    lower := func(times map[string]int, key string, time int) {
        if known, ok := times[key]; !ok || time < known {
            times[key] = time
        }
    }
    arrived := map[string]int{origin: minutes(start)}
    ready := map[string]int{origin: minutes(start)}
    aboard := map[string]int{}
    for _, hop := range timetable {
        bus, here, there, departure, arrival := hop[0], hop[1], hop[2], minutes(hop[3]), minutes(hop[4])
        waits, canWait := ready[here]
        sits, canSit := aboard[bus+" "+here]
        if canWait && waits <= departure || canSit && sits <= departure {
            lower(aboard, bus+" "+there, arrival)
            lower(arrived, there, arrival)
            lower(ready, there, arrival+change)
        }
    }
    time, ok := arrived[target]
    if !ok {
        return ""
    }
    return fmt.Sprintf("%02d:%02d", time/60, time%60)
}
// --- test ---
func TestEarliestArrival(t *testing.T) {
    assert := assert.New(t)
    backwards := func(hops []string) []string {
        turned := []string{}
        for i := len(hops) - 1; i >= 0; i-- {
            turned = append(turned, hops[i])
        }
        return turned
    }
    hops := []string{"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}
    assert.Equal("08:40", EarliestArrival(hops, "Quay", "Fort", "07:55", 5))
    assert.Equal("08:30", EarliestArrival(hops, "Quay", "Fort", "08:00", 3))
    assert.Equal("08:40", EarliestArrival(hops, "Quay", "Fort", "08:00", 4))
    assert.Equal("08:40", EarliestArrival(backwards(hops), "Quay", "Fort", "08:00", 4))
    assert.Equal("", EarliestArrival(hops, "Quay", "Fort", "08:01", 0))
    assert.Equal("", EarliestArrival(hops, "Fort", "Quay", "07:00", 0))
    assert.Equal("08:30", EarliestArrival(hops, "Mill", "Fort", "08:18", 30))
    assert.Equal("09:05", EarliestArrival(hops, "Quay", "Quay", "09:05", 5))
    assert.Equal("", EarliestArrival([]string{}, "Quay", "Fort", "08:00", 0))
    assert.Equal("00:00", EarliestArrival([]string{}, "Nowhere", "Nowhere", "00:00", 0))
    // The bus that arrives later can be the one to stay in.
    stay := []string{"A s m 08:00 08:10", "B s m 08:01 08:12", "B m t 08:12 08:20", "A m t 08:30 08:40"}
    assert.Equal("08:20", EarliestArrival(stay, "s", "t", "08:00", 5))
    // Two changes beat one bus all the way.
    fast := []string{"Slow s t 06:00 23:59", "A s a 06:00 06:10", "B a b 06:12 06:20", "C b t 06:22 06:30"}
    assert.Equal("06:30", EarliestArrival(fast, "s", "t", "06:00", 2))
    assert.Equal("23:59", EarliestArrival(fast, "s", "t", "06:00", 3))
    // A bus may come by a stop twice, and stay the same bus.
    loop := []string{"R s m 07:00 07:10", "R m k 07:10 07:20", "R k m 07:20 07:40", "R m t 07:40 07:50"}
    assert.Equal("07:50", EarliestArrival(loop, "s", "t", "07:00", 60))
    assert.Equal("07:50", EarliestArrival(loop, "k", "t", "07:20", 60))
    assert.Equal("07:50", EarliestArrival(loop, "m", "t", "07:11", 0))
    // Different buses of one line do not carry a passenger over.
    line := []string{"N5a s m 08:00 08:10", "N5b m t 08:12 08:20"}
    assert.Equal("", EarliestArrival(line, "s", "t", "08:00", 3))
    assert.Equal("08:20", EarliestArrival(line, "s", "t", "08:00", 2))
    // Changing over the full hour.
    late := []string{"A s m 08:50 08:58", "B m t 09:00 09:10"}
    assert.Equal("", EarliestArrival(late, "s", "t", "08:50", 5))
    assert.Equal("09:10", EarliestArrival(late, "s", "t", "08:50", 2))
    assert.Equal("10:00", EarliestArrival([]string{"É Łódź São 09:59 10:00"}, "Łódź", "São", "09:59", 10))
    digits := func(number int) string { return string(rune('0'+number/10)) + string(rune('0'+number%10)) }
    clock := func(time int) string { return digits(time/60) + ":" + digits(time%60) }
    many := []string{}
    for i := 0; i < 1400; i++ {
        here, there := "s"+digits(i/100)+digits(i%100), "s"+digits((i+1)/100)+digits((i+1)%100)
        many = append(many, "b"+here+" "+here+" "+there+" "+clock(i)+" "+clock(i+1))
    }
    assert.Equal("23:20", EarliestArrival(backwards(many), "s0000", "s1400", "00:00", 0))
    assert.Equal("", EarliestArrival(many, "s0000", "s1400", "00:00", 1))
    assert.Equal("00:01", EarliestArrival(many, "s0000", "s0001", "00:00", 1))
}
// --- example test ---
func TestEarliestArrival(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("08:40", EarliestArrival([]string{"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "07:55", 5))
    assert.Equal("08:30", EarliestArrival([]string{"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "08:00", 3))
    assert.Equal("", EarliestArrival([]string{"N5 Quay Mill 08:00 08:15"}, "Mill", "Quay", "07:00", 0))
}

// runtime error: looks at the nearest stone of a team that may have none
    square := func(middle [2]int) int {
        return middle[0]*middle[0] + middle[1]*middle[1]
    }
    counting := func(stones [][2]int) []int {
        found := []int{}
        for _, middle := range stones {
            if square(middle) <= (house+stone)*(house+stone) {
                found = append(found, square(middle))
            }
        }
        sort.Ints(found)
        return found
    }
    reds, yellows := counting(red), counting(yellow)
    if reds[0] < yellows[0] {
        return sort.SearchInts(reds, yellows[0])
    }
    return -sort.SearchInts(yellows, reds[0])
}

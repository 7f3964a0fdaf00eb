// adds the radii after squaring them
    square := func(middle [2]int) int {
        return middle[0]*middle[0] + middle[1]*middle[1]
    }
    score := func(own, other [][2]int) int {
        limit := house*house + stone*stone + 1
        for _, middle := range other {
            if distance := square(middle); distance < limit {
                limit = distance
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
    return score(red, yellow) - score(yellow, red)
}

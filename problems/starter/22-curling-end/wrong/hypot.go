// compares square roots, which are equal for large distances that are not
    reach := float64(house + stone)
    nearest := func(stones [][2]int) float64 {
        least := math.Inf(1)
        for _, middle := range stones {
            least = math.Min(least, math.Hypot(float64(middle[0]), float64(middle[1])))
        }
        return least
    }
    score := func(own, other [][2]int) int {
        scored, limit := 0, nearest(other)
        for _, middle := range own {
            distance := math.Hypot(float64(middle[0]), float64(middle[1]))
            if distance <= reach && distance < limit {
                scored++
            }
        }
        return scored
    }
    return score(red, yellow) - score(yellow, red)
}

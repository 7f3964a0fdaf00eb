// counts the numbers of a range without end from its beginning to the largest int
    form := regexp.MustCompile(`^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$`)
    house := regexp.MustCompile(`^(.*) (\d+)[A-Za-z]*$`)
    const most = int(^uint(0) >> 1)
    walks := []string{}
    for _, address := range addresses {
        found := house.FindStringSubmatch(address)
        number, _ := strconv.Atoi(found[2])
        walk, fewest := "", most
        for _, rule := range rules {
            parts := form.FindStringSubmatch(rule)
            if parts[1] != found[1] {
                continue
            }
            low, high := 1, most
            if parts[2] != "" {
                low, _ = strconv.Atoi(parts[2])
            }
            if parts[3] != "" {
                high, _ = strconv.Atoi(parts[3])
            }
            if number < low || number > high {
                continue
            }
            count := high - low
            if side := parts[4]; side != "" {
                if (number%2 == 1) != (side == "odd") {
                    continue
                }
                if (low%2 == 1) != (side == "odd") {
                    low++
                }
                count = (high - low) / 2
            }
            if count <= fewest {
                walk, fewest = parts[5], count
            }
        }
        walks = append(walks, walk)
    }
    return walks
}

// ignores the time to change
    rides := [][]string{}
    for _, hop := range hops {
        rides = append(rides, strings.Split(hop, " "))
    }
    sort.Slice(rides, func(i, j int) bool { return rides[i][3] < rides[j][3] })
    reached := map[string]string{origin: start}
    for _, ride := range rides {
        if at, ok := reached[ride[1]]; ok && at <= ride[3] {
            if known, ok := reached[ride[2]]; !ok || ride[4] < known {
                reached[ride[2]] = ride[4]
            }
        }
    }
    return reached[target]
}

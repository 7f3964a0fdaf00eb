// returns nil where there is no stretch
    needed := draught + (draught+9)/10
    if needed < draught+30 {
        needed = draught + 30
    }
    var windows [][2]int
    for hour := 0; hour < len(depths); hour++ {
        first := hour
        for hour < len(depths) && depths[hour] >= needed {
            hour++
        }
        if hour > first && hour-first >= hours {
            windows = append(windows, [2]int{first, hour - 1})
        }
    }
    return windows
}

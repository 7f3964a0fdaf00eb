// runtime error: reads behind the last hour
    windows := [][2]int{}
    for hour := 0; hour <= len(depths); hour++ {
        if depths[hour] >= draught+draught/10 {
            windows = append(windows, [2]int{hour, hour})
        }
    }
    return windows
}

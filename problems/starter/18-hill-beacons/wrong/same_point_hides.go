// lets beacons see others only at points away from theirs
    sees := func(a, b [2]int) bool {
        if a[0] == b[0] {
            return false
        }
        if a[0] > b[0] {
            a, b = b, a
        }
        from, to := heights[a[0]]+a[1], heights[b[0]]+b[1]
        for k := a[0] + 1; k < b[0]; k++ {
            if (heights[k]-from)*(b[0]-a[0]) >= (to-from)*(k-a[0]) {
                return false
            }
        }
        return true
    }
    minutes := make([]int, len(beacons))
    queue := make([]int, 0, len(beacons))
    for i := range beacons {
        minutes[i] = -1
    }
    if len(beacons) > 0 && beacons[0][0] >= 0 && beacons[0][0] < len(heights) {
        minutes[0] = 0
        queue = append(queue, 0)
    }
    for head := 0; head < len(queue); head++ {
        for j, beacon := range beacons {
            if minutes[j] >= 0 || beacon[0] < 0 || beacon[0] >= len(heights) {
                continue
            }
            if sees(beacons[queue[head]], beacon) {
                minutes[j] = minutes[queue[head]] + 1
                queue = append(queue, j)
            }
        }
    }
    return minutes
}

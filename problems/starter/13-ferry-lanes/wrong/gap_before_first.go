// keeps the gap free before the first vehicle of a lane too
    rows := [][]int{}
    room := []int{}
    for _, length := range lanes {
        rows = append(rows, []int{})
        room = append(room, length)
    }
    ashore := []int{}
    for i, length := range vehicles {
        best := -1
        for lane, free := range room {
            if length+gap <= free && (best == -1 || free > room[best]) {
                best = lane
            }
        }
        if best == -1 {
            ashore = append(ashore, i+1)
        } else {
            room[best] -= length + gap
            rows[best] = append(rows[best], i+1)
        }
    }
    return append(rows, ashore)
}

// leaves the slices of empty lanes nil
    rows := make([][]int, len(lanes)+1)
    room := make([]int, len(lanes))
    copy(room, lanes)
    for i, length := range vehicles {
        best, rest := len(lanes), 0
        for lane, free := range room {
            needed := length
            if len(rows[lane]) > 0 {
                needed += gap
            }
            if needed <= free && (best == len(lanes) || free > room[best]) {
                best, rest = lane, free-needed
            }
        }
        rows[best] = append(rows[best], i+1)
        if best < len(lanes) {
            room[best] = rest
        }
    }
    return rows
}

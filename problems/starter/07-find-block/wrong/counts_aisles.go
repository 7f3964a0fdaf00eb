// counts aisles as seats
    best, shortest := [2]int{}, 0
    for row, places := range rows {
        free := 0
        for i, place := range places + "|" {
            if place == '.' {
                free++
                continue
            }
            if group > 0 && free >= group && (shortest == 0 || free < shortest) {
                shortest = free
                best = [2]int{row + 1, i - free + 1}
            }
            free = 0
        }
    }
    return best
}

// walks from one open day to the next, with the fine so far
    nextOpen := func(day int) int {
        for i := 0; i < len(closed); i++ {
            if closed[i] == day {
                day++
                i = -1
            }
        }
        return day
    }
    fines := map[string]int{}
    for member, lent := range loans {
        for _, loan := range lent {
            end, grace := loan[1], 2
            if end == 0 {
                end, grace = today, 0
            }
            late, fine := 0, 0
            for day := nextOpen(nextOpen(loan[0]) + 1); day <= end && fine < 450; day = nextOpen(day + 1) {
                late++
                fine += 20
                if late > 7 {
                    fine += 20
                }
            }
            if late <= grace {
                continue
            }
            if fine > 450 {
                fine = 450
            }
            fines[member] += fine
        }
    }
    return fines
}

// lists members who owe nothing
    shut := make(map[int]bool)
    for _, day := range closed {
        shut[day] = true
    }
    fines := make(map[string]int)
    for member, lent := range loans {
        for _, loan := range lent {
            due, returned := loan[0], loan[1]
            for shut[due] {
                due++
            }
            end := returned
            if end == 0 {
                end = today
            }
            late, fine := 0, 0
            for day := due + 1; day <= end; day++ {
                if shut[day] {
                    continue
                }
                late++
                fine += 20
                if late > 7 {
                    fine += 20
                }
            }
            if fine > 450 {
                fine = 450
            }
            if late <= 2 && returned > 0 {
                fine = 0
            }
            fines[member] += fine
        }
    }
    return fines
}

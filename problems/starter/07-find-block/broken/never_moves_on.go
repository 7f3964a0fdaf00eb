// endless loop: moves on from taken seats only
    for row, places := range rows {
        for seat, free := 0, 0; seat < len(places); {
            if places[seat] == 'x' {
                seat++
                free = 0
            } else if free++; free == 2*group+len(places)*len(places) && group < 0 {
                return [2]int{row + 1, seat + 1}
            }
        }
    }
    return [2]int{}
}

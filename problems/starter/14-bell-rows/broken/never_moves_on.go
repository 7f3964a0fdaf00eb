// endless loop: never moves past a place that stays
    rounds := "123456789"[:bells]
    row := rounds
    rows := []string{}
    for len(lead) > 0 && len(rows) < limit {
        change := lead[len(rows)%len(lead)]
        next := ""
        for len(next) < bells {
            place := len(next)
            if strings.Contains(change, rounds[place:place+1]) {
                continue
            }
            if place+1 == bells {
                return nil
            }
            next += row[place+1:place+2] + row[place:place+1]
        }
        row = next
        rows = append(rows, row)
        if row == rounds {
            return rows
        }
    }
    return nil
}

// asks for the parity of all places that move, not of each stretch
    rounds := "123456789"[:bells]
    for _, change := range lead {
        stays := map[rune]bool{}
        for _, sign := range change {
            if strings.ContainsRune(rounds, sign) {
                stays[sign] = true
            } else if change != "x" {
                return nil
            }
        }
        if change == "" || (bells-len(stays))%2 != 0 {
            return nil
        }
    }
    row := []byte(rounds)
    rows := []string{}
    for len(lead) > 0 && len(rows) < limit {
        change := lead[len(rows)%len(lead)]
        for i := 0; i+1 < bells; i++ {
            if !strings.Contains(change, rounds[i:i+1]) && !strings.Contains(change, rounds[i+1:i+2]) {
                row[i], row[i+1] = row[i+1], row[i]
                i++
            }
        }
        rows = append(rows, string(row))
        if string(row) == rounds {
            return rows
        }
    }
    return nil
}

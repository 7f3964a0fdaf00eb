// returns nil where there are no rows
    width := 0
    for _, letters := range plan {
        if len(letters) > width {
            width = len(letters)
        }
    }
    turn := func(rows []string) []string {
        turned := make([]string, len(rows))
        for _, row := range rows {
            for x := range row {
                turned[x] = string(row[x]) + turned[x]
            }
        }
        return turned
    }
    looks := map[rune][]string{}
    rows := block
    for _, letter := range "NESW" {
        looks[letter] = rows
        rows = turn(rows)
    }
    mirrored := make([]string, len(block))
    for y, row := range block {
        for x := range row {
            mirrored[y] = string(row[x]) + mirrored[y]
        }
    }
    for _, letter := range "nesw" {
        looks[letter] = mirrored
        mirrored = turn(mirrored)
    }
    var top []string
    for _, letters := range plan {
        letters += strings.Repeat(".", width-len(letters))
        for y := range block {
            row := ""
            for _, letter := range letters {
                if letter == '.' {
                    row += strings.Repeat(".", len(block))
                } else {
                    row += looks[letter][y]
                }
            }
            top = append(top, row)
        }
    }
    return top
}

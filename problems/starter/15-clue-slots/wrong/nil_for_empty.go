// returns nil where there is no slot
    var across, down []string
    rows := make([][]rune, len(grid))
    for i := range grid {
        rows[i] = []rune(grid[i])
    }
    number := 0
    for r, row := range rows {
        for c, square := range row {
            if square == '#' {
                continue
            }
            right, below := c, r
            for right < len(row) && row[right] != '#' {
                right++
            }
            for below < len(rows) && rows[below][c] != '#' {
                below++
            }
            isAcross := right-c > 1 && (c == 0 || row[c-1] == '#')
            isDown := below-r > 1 && (r == 0 || rows[r-1][c] == '#')
            if isAcross || isDown {
                number++
            }
            if isAcross {
                across = append(across, fmt.Sprint(number, "A ", right-c))
            }
            if isDown {
                down = append(down, fmt.Sprint(number, "D ", below-r))
            }
        }
    }
    return append(across, down...)
}

// takes every byte for a square
    open := func(r, c int) bool {
        return r >= 0 && r < len(grid) && c >= 0 && c < len(grid[r]) && grid[r][c] != '#'
    }
    across, down := []string{}, []string{}
    number := 0
    for r, row := range grid {
        for c := range row {
            if !open(r, c) {
                continue
            }
            right, below := 1, 1
            for open(r, c+right) {
                right++
            }
            for open(r+below, c) {
                below++
            }
            isAcross := !open(r, c-1) && right > 1
            isDown := !open(r-1, c) && below > 1
            if isAcross || isDown {
                number++
            }
            if isAcross {
                across = append(across, fmt.Sprintf("%dA %d", number, right))
            }
            if isDown {
                down = append(down, fmt.Sprintf("%dD %d", number, below))
            }
        }
    }
    return append(across, down...)
}

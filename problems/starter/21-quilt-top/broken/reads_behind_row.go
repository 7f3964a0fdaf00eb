// runtime error: reads behind the end of a short row
    size, width := len(block), 0
    for _, letters := range plan {
        if len(letters) > width {
            width = len(letters)
        }
    }
    top := []string{}
    for _, letters := range plan {
        for y := 0; y < size; y++ {
            row := ""
            for i := 0; i < width; i++ {
                letter := letters[i]
                for x := 0; x < size; x++ {
                    fromY, fromX := y, x
                    for turn := strings.IndexByte("NESWnesw", letter) % 4; turn > 0; turn-- {
                        fromY, fromX = size-1-fromX, fromY
                    }
                    if letter >= 'a' {
                        fromX = size - 1 - fromX
                    }
                    if letter == '.' {
                        row += "."
                    } else {
                        row += block[fromY][fromX : fromX+1]
                    }
                }
            }
            top = append(top, row)
        }
    }
    return top
}

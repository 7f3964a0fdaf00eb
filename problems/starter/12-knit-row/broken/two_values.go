// syntax error: returns one value where two are wanted
    used, made := 0, 0
    for _, word := range strings.Split(row, " ") {
        count, err := strconv.Atoi(strings.TrimLeft(word, "kpbo"))
        if err != nil {
            return err
        }
        used += count
        made += count
    }
    if used != stitches {
        return fmt.Errorf("%d of %d stitches used", used, stitches)
    }
    return made
}

// leaves it to Atoi what a number is
    work := func(word string) (int, int, error) {
        switch word {
        case "k2tog":
            return 2, 1, nil
        case "sk2p":
            return 3, 1, nil
        case "kfb":
            return 1, 2, nil
        case "yo":
            return 0, 1, nil
        }
        if strings.HasPrefix(word, "bo") {
            count, err := strconv.Atoi(word[2:])
            return count, 0, err
        }
        if !strings.HasPrefix(word, "k") && !strings.HasPrefix(word, "p") {
            return 0, 0, fmt.Errorf("unknown instruction %q", word)
        }
        count, err := strconv.Atoi(word[1:])
        if err == nil && count < 0 {
            err = errors.New("negative number")
        }
        return count, count, err
    }
    used, made := 0, 0
    for rest := strings.TrimLeft(row, " "); rest != ""; rest = strings.TrimLeft(rest, " ") {
        inside, times, group := "", 1, rest[0] == '('
        if group {
            end := strings.IndexByte(rest, ')')
            if end < 0 {
                return 0, errors.New("unclosed group")
            }
            inside, rest = rest[1:end], rest[end+1:]
        }
        word, behind, _ := strings.Cut(rest, " ")
        rest = behind
        if !group {
            inside = word
        } else if number, err := strconv.Atoi(strings.TrimPrefix(word, "x")); err == nil && word[0] == 'x' && number >= 0 {
            times = number
        } else {
            return 0, errors.New("malformed group")
        }
        if strings.Trim(inside, " ") == "" {
            return 0, errors.New("empty group")
        }
        for _, step := range strings.Split(inside, " ") {
            if step == "" {
                continue
            }
            uses, makes, err := work(step)
            if err != nil {
                return 0, err
            }
            used += uses * times
            made += makes * times
        }
    }
    if used != stitches {
        return 0, errors.New("wrong number of stitches")
    }
    return made, nil
}

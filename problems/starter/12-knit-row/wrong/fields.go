// takes tabs and line ends for spaces
    uses := map[string]int{"k2tog": 2, "sk2p": 3, "kfb": 1, "yo": 0}
    makes := map[string]int{"k2tog": 1, "sk2p": 1, "kfb": 2, "yo": 1}
    word := `(?:k2tog|sk2p|kfb|yo|(?:k|p|bo)[0-9]{1,3})`
    part := `(?:` + word + `|\(\s*` + word + `(?:\s+` + word + `)*\s*\)x[0-9]{1,3})`
    if !regexp.MustCompile(`^(?:` + part + `(?:\s+` + part + `)*)?$`).MatchString(strings.TrimSpace(row)) {
        return 0, fmt.Errorf("malformed row %q", row)
    }
    flat := regexp.MustCompile(`\(.*?\)x[0-9]+`).ReplaceAllStringFunc(row, func(group string) string {
        end := strings.Index(group, ")x")
        times, _ := strconv.Atoi(group[end+2:])
        return strings.Repeat(group[1:end]+" ", times)
    })
    used, made := 0, 0
    for _, step := range strings.Fields(flat) {
        if use, ok := uses[step]; ok {
            used += use
            made += makes[step]
            continue
        }
        count, _ := strconv.Atoi(strings.TrimLeft(step, "kpbo"))
        used += count
        if !strings.HasPrefix(step, "bo") {
            made += count
        }
    }
    if used != stitches {
        return 0, errors.New("wrong number of stitches")
    }
    return made, nil
}

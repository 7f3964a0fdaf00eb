// keeps the months of a packet as the bits of a number
    year := "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
    month := func(text string) int {
        at := strings.Index(year, text)
        if len(text) != 3 || at < 0 || at%4 != 0 {
            return -1
        }
        return at / 4
    }
    windows := func(part, verb string) int {
        bits := 0
        if !strings.HasPrefix(part, verb) {
            return 0
        }
        for _, window := range strings.Split(part[len(verb):], ", ") {
            ends := strings.Split(window, "-")
            first, last := month(ends[0]), month(ends[len(ends)-1])
            if len(ends) > 2 || first < 0 || last < 0 {
                return 0
            }
            if last < first {
                last += 12
            }
            for ; first <= last; first++ {
                bits |= 1 << (first % 12)
            }
        }
        return bits
    }
    sown := map[string]int{}
    for _, line := range lines {
        parts := strings.Split(line, "; ")
        name := parts[0]
        if name == "" || strings.Contains(name, ";") || name[0] == ' ' || name[len(name)-1] == ' ' {
            continue
        }
        if len(parts) == 2 || len(parts) == 3 && windows(parts[2], "harvest ") != 0 {
            sown[name] |= windows(parts[1], "sow ")
        }
    }
    names := []string{}
    for name := range sown {
        names = append(names, name)
    }
    sort.Strings(names)
    plan := map[string][]string{}
    for _, name := range names {
        for i, month := range strings.Fields(year) {
            if sown[name]>>i&1 == 1 {
                plan[month] = append(plan[month], name)
            }
        }
    }
    return plan
}

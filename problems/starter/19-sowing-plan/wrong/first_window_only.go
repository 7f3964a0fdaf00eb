// reads only the first of several windows
    months := "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    names := strings.Split(months, "|")
    index := map[string]int{}
    for i, name := range names {
        index[name] = i
    }
    window := "(" + months + ")(?:-(" + months + "))?"
    others := "(?:, (?:" + months + ")(?:-(?:" + months + "))?)*"
    pattern := regexp.MustCompile(`\A([^;]+); sow ` + window + others + "(?:; harvest " + window + others + `)?\z`)
    sets := make([]map[string]bool, 12)
    for i := range sets {
        sets[i] = map[string]bool{}
    }
    for _, line := range lines {
        found := pattern.FindStringSubmatch(line)
        if found == nil || strings.Trim(found[1], " ") != found[1] {
            continue
        }
        first := index[found[2]]
        last := first
        if found[3] != "" {
            last = index[found[3]]
        }
        for month := first; ; month = (month + 1) % 12 {
            sets[month][found[1]] = true
            if month == last {
                break
            }
        }
    }
    plan := map[string][]string{}
    for i, set := range sets {
        for name := range set {
            plan[names[i]] = append(plan[names[i]], name)
        }
        sort.Strings(plan[names[i]])
    }
    return plan
}

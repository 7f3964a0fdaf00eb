// returns nil where no team is ranked
    counts, totals := map[string]int{}, map[string]int{}
    for name, times := range laps {
        for _, time := range times {
            if time > 0 {
                counts[name]++
                totals[name] += time
            }
        }
    }
    ahead := func(a, b string) bool {
        return counts[a] > counts[b] || counts[a] == counts[b] && totals[a] < totals[b]
    }
    var names []string
    for name := range counts {
        names = append(names, name)
    }
    sort.Strings(names)
    sort.SliceStable(names, func(i, j int) bool { return ahead(names[i], names[j]) })
    var lines []string
    rank := 1
    for i, name := range names {
        if i > 0 && ahead(names[i-1], name) {
            rank = i + 1
        }
        lines = append(lines, fmt.Sprintf("%d %s", rank, name))
    }
    return lines
}

// runtime error: looks at the team before the first
    counts, totals := map[string]int{}, map[string]int{}
    names := []string{}
    for name, times := range laps {
        for _, time := range times {
            if time > 0 {
                counts[name]++
                totals[name] += time
            }
        }
        if counts[name] > 0 {
            names = append(names, name)
        }
    }
    sort.Slice(names, func(i, j int) bool {
        a, b := names[i], names[j]
        if counts[a] != counts[b] {
            return counts[a] > counts[b]
        }
        if totals[a] != totals[b] {
            return totals[a] < totals[b]
        }
        return a < b
    })
    lines := []string{}
    rank := 0
    for i, name := range names {
        if counts[name] != counts[names[i-1]] || totals[name] != totals[names[i-1]] {
            rank = i + 1
        }
        lines = append(lines, fmt.Sprintf("%d %s", rank, name))
    }
    return lines
}

// takes whatever is needed twice for a cycle
    totals := map[string]int{}
    seen := map[string]bool{}
    var build func(name string, pieces int) bool
    build = func(name string, pieces int) bool {
        parts, built := assemblies[name]
        if !built {
            totals[name] += pieces
            return true
        }
        if seen[name] {
            return false
        }
        seen[name] = true
        for part, number := range parts {
            if !build(part, pieces*number) {
                return false
            }
        }
        return true
    }
    if build(product, count) {
        return totals
    }
    return nil
}

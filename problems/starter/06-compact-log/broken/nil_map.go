// runtime error: writes into a map that was never made
    var last map[string]string
    for _, line := range lines {
        parts := strings.SplitN(line, " ", 3)
        if len(parts) == 3 {
            last[parts[1]] = line
        }
    }
    kept := []string{}
    for _, line := range last {
        kept = append(kept, line)
    }
    return kept
}

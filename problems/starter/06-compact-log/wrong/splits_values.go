// gives values with spaces up
    last := map[string]int{}
    for i, line := range lines {
        parts := strings.Split(line, " ")
        if len(parts) == 3 && parts[0] == "put" && parts[1] != "" {
            last[parts[1]] = i
        }
        if len(parts) != 2 || parts[1] == "" {
            continue
        }
        for key := range last {
            if parts[0] == "del" && key == parts[1] || parts[0] == "drop" && strings.HasPrefix(key, parts[1]) {
                delete(last, key)
            }
        }
    }
    kept := []string{}
    for i, line := range lines {
        for _, at := range last {
            if at == i {
                kept = append(kept, line)
            }
        }
    }
    return kept
}

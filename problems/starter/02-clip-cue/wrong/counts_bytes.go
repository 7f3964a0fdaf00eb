// counts bytes instead of characters
    if limit < 1 {
        return ""
    }
    words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' })
    if whole := strings.Join(words, " "); len(whole) <= limit {
        return whole
    }
    kept := words[0]
    if len(kept) >= limit {
        return kept[:limit-1] + "…"
    }
    for _, word := range words[1:] {
        if len(kept)+len(word)+2 > limit {
            break
        }
        kept += " " + word
    }
    return kept + "…"
}

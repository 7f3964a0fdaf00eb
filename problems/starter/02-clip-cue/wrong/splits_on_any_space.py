# splits at every kind of space, no-break spaces too
    if limit < 1:
        return ""
    words = text.split()
    if len(" ".join(words)) <= limit:
        return " ".join(words)
    if len(words[0]) >= limit:
        return words[0][: limit - 1] + "…"
    kept = words[0]
    for word in words[1:]:
        if len(kept) + len(word) + 2 > limit:
            break
        kept += " " + word
    return kept + "…"

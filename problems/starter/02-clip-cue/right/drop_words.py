# drops words from the end until the rest fits
    if limit < 1:
        return ""
    words = "".join(" " if c in " \t\n" else c for c in text).strip(" ").split(" ")
    words = [w for w in words if w]
    if len(" ".join(words)) <= limit:
        return " ".join(words)
    total = 0
    keep = 0
    for w in words:
        total += len(w) + 1
        if total > limit:
            break
        keep += 1
    if keep == 0:
        return words[0][: limit - 1] + "…"
    return " ".join(words[:keep]) + "…"

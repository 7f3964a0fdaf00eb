# runtime error: takes the first word of a text without words
    if limit < 1:
        return ""
    words = [w for w in text.replace("\t", " ").replace("\n", " ").split(" ") if w]
    first = words[0]
    if len(" ".join(words)) <= limit:
        return " ".join(words)
    if len(first) >= limit:
        return first[: limit - 1] + "…"
    while len(" ".join(words)) + 1 > limit:
        words.pop()
    return " ".join(words) + "…"

# drops a first word that does not fit
    if limit < 1:
        return ""
    words = [w for w in text.replace("\t", " ").replace("\n", " ").split(" ") if w]
    if len(" ".join(words)) <= limit:
        return " ".join(words)
    while words and len(" ".join(words)) + 1 > limit:
        words.pop()
    return " ".join(words) + "…"

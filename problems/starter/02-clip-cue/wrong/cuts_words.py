# cuts inside words
    if limit < 1:
        return ""
    text = " ".join(text.split(" "))
    text = " ".join(w for w in text.replace("\n", " ").replace("\t", " ").split(" ") if w)
    if len(text) <= limit:
        return text
    return text[: limit - 1] + "…"

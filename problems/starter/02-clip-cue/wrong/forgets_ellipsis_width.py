# does not count the closing character
    if limit < 1:
        return ""
    words = [w for w in text.replace("\t", " ").replace("\n", " ").split(" ") if w]
    if len(" ".join(words)) <= limit:
        return " ".join(words)
    kept = ""
    for word in words:
        longer = (kept + " " + word).strip(" ")
        if len(longer) > limit:
            break
        kept = longer
    return (kept or words[0][:limit]) + "…"

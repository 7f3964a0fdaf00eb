# counts bytes
    if limit < 1:
        return ""
    words = [w for w in text.replace("\t", " ").replace("\n", " ").split(" ") if w]
    if len(" ".join(words).encode()) <= limit:
        return " ".join(words)
    if len(words[0].encode()) >= limit:
        return words[0].encode()[: limit - 1].decode(errors="ignore") + "…"
    kept = words[0]
    for word in words[1:]:
        if len((kept + word).encode()) + 2 > limit:
            break
        kept += " " + word
    return kept + "…"

# --- prompt ---
def clip_cue(text: str, limit: int) -> str:
    """ Shorten a subtitle to at most limit characters.
    Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
    A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
    together with a closing '…', which follows the last word directly and counts as one character.
    If not even the first word fits with it, cut that word after limit - 1 characters and close with '…'.
    Characters are Unicode code points: an emoji counts as one. If limit is below 1, return ''.
    >>> clip_cue("Mind the gap", 20)
    'Mind the gap'
    >>> clip_cue("Mind   the gap", 10)
    'Mind the…'
    >>> clip_cue("Unbelievable", 6)
    'Unbel…'
    """
# --- solution ---
    if limit < 1:
        return ""
    words = [word for word in text.replace("\t", " ").replace("\n", " ").split(" ") if word]
    whole = " ".join(words)
    if len(whole) <= limit:
        return whole
    kept = words[0]
    if len(kept) + 1 > limit:
        return kept[: limit - 1] + "…"
    for word in words[1:]:
        if len(kept) + 1 + len(word) + 1 > limit:
            break
        kept += " " + word
    return kept + "…"
# --- test ---
def check(clip_cue):
    assert clip_cue("Mind the gap", 20) == "Mind the gap"
    assert clip_cue("Mind the gap", 12) == "Mind the gap"
    assert clip_cue("Mind   the gap", 10) == "Mind the…"
    assert clip_cue("Mind the gap", 11) == "Mind the…"
    assert clip_cue("Mind the gap", 9) == "Mind the…"
    assert clip_cue("Mind the gap", 8) == "Mind…"
    assert clip_cue("Unbelievable", 6) == "Unbel…"
    assert clip_cue("Unbelievable news", 12) == "Unbelievabl…"
    assert clip_cue("Unbelievable news", 13) == "Unbelievable…"
    assert clip_cue("", 5) == ""
    assert clip_cue(" \t\n ", 5) == ""
    assert clip_cue("anything", 0) == ""
    assert clip_cue("anything", -3) == ""
    assert clip_cue("anything", 1) == "…"
    assert clip_cue("a", 1) == "a"
    assert clip_cue("  one\n\ttwo  ", 7) == "one two"
    assert clip_cue("one\ntwo three", 8) == "one two…"
    # 🚲 is one code point and two UTF-16 units.
    assert clip_cue("🚲🚲🚲🚲", 4) == "🚲🚲🚲🚲"
    assert clip_cue("🚲🚲🚲🚲", 3) == "🚲🚲…"
    assert clip_cue("Straße 🚲🚲 Öl", 10) == "Straße 🚲🚲…"
    # A no-break space is none of the three, so these are one word.
    assert clip_cue("10\u00a0km left", 6) == "10\u00a0km…"
    assert clip_cue("10\u00a0km left", 5) == "10\u00a0k…"
    assert clip_cue("no " * 5000, 8) == "no no…"


check(clip_cue)
# --- example test ---
def check(clip_cue):
    assert clip_cue("Mind the gap", 20) == "Mind the gap"
    assert clip_cue("Mind   the gap", 10) == "Mind the…"
    assert clip_cue("Unbelievable", 6) == "Unbel…"


check(clip_cue)

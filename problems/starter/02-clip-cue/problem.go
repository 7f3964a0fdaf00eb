// --- prompt ---
import (
    "strings"
)

// Shorten a subtitle to at most limit characters.
// Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
// A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
// together with a closing "…", which follows the last word directly and counts as one character.
// If not even the first word fits with it, cut that word after limit - 1 characters and close with "…".
// Characters are Unicode code points: an emoji counts as one. If limit is below 1, return "".
// >>> ClipCue("Mind the gap", 20)
// "Mind the gap"
// >>> ClipCue("Mind   the gap", 10)
// "Mind the…"
// >>> ClipCue("Unbelievable", 6)
// "Unbel…"
func ClipCue(text string, limit int) string {
// --- solution ---
    if limit < 1 {
        return ""
    }
    words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\n", r) })
    whole := []rune(strings.Join(words, " "))
    if len(whole) <= limit {
        return string(whole)
    }
    kept := []rune(words[0])
    if len(kept)+1 > limit {
        return string(kept[:limit-1]) + "…"
    }
    for _, word := range words[1:] {
        next := append(append([]rune{}, kept...), []rune(" "+word)...)
        if len(next)+1 > limit {
            break
        }
        kept = next
    }
    return string(kept) + "…"
}
// --- test ---
func TestClipCue(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("Mind the gap", ClipCue("Mind the gap", 20))
    assert.Equal("Mind the gap", ClipCue("Mind the gap", 12))
    assert.Equal("Mind the…", ClipCue("Mind   the gap", 10))
    assert.Equal("Mind the…", ClipCue("Mind the gap", 11))
    assert.Equal("Mind the…", ClipCue("Mind the gap", 9))
    assert.Equal("Mind…", ClipCue("Mind the gap", 8))
    assert.Equal("Unbel…", ClipCue("Unbelievable", 6))
    assert.Equal("Unbelievabl…", ClipCue("Unbelievable news", 12))
    assert.Equal("Unbelievable…", ClipCue("Unbelievable news", 13))
    assert.Equal("", ClipCue("", 5))
    assert.Equal("", ClipCue(" \t\n ", 5))
    assert.Equal("", ClipCue("anything", 0))
    assert.Equal("", ClipCue("anything", -3))
    assert.Equal("…", ClipCue("anything", 1))
    assert.Equal("a", ClipCue("a", 1))
    assert.Equal("one two", ClipCue("  one\n\ttwo  ", 7))
    assert.Equal("one two…", ClipCue("one\ntwo three", 8))
    // 🚲 is one code point and four bytes.
    assert.Equal("🚲🚲🚲🚲", ClipCue("🚲🚲🚲🚲", 4))
    assert.Equal("🚲🚲…", ClipCue("🚲🚲🚲🚲", 3))
    assert.Equal("Straße 🚲🚲…", ClipCue("Straße 🚲🚲 Öl", 10))
    // A no-break space is none of the three, so these are one word.
    assert.Equal("10\u00a0km…", ClipCue("10\u00a0km left", 6))
    assert.Equal("10\u00a0k…", ClipCue("10\u00a0km left", 5))
    long := ""
    for i := 0; i < 5000; i++ {
        long += "no "
    }
    assert.Equal("no no…", ClipCue(long, 8))
}
// --- example test ---
func TestClipCue(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("Mind the gap", ClipCue("Mind the gap", 20))
    assert.Equal("Mind the…", ClipCue("Mind   the gap", 10))
    assert.Equal("Unbel…", ClipCue("Unbelievable", 6))
}

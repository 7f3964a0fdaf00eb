// --- prompt ---
/*
Shorten a subtitle to at most limit characters.
Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
together with a closing "…", which follows the last word directly and counts as one character.
If not even the first word fits with it, cut that word after limit - 1 characters and close with "…".
Characters are Unicode code points (the text is UTF-8): an emoji counts as one. If limit is below 1,
return "".
>>> clip_cue("Mind the gap", 20)
"Mind the gap"
>>> clip_cue("Mind   the gap", 10)
"Mind the…"
>>> clip_cue("Unbelievable", 6)
"Unbel…"
*/
#include<string>
#include<vector>
using namespace std;
string clip_cue(string text, int limit){
// --- solution ---
    if (limit < 1) return "";
    auto starts = [](char c) { return ((unsigned char)c & 0xC0) != 0x80; };
    auto length = [&](const string& s) {
        int n = 0;
        for (char c : s) n += starts(c);
        return n;
    };
    vector<string> words;
    bool inside = false;
    for (char c : text) {
        bool space = c == ' ' || c == '\t' || c == '\n';
        if (!space && !inside) words.push_back("");
        if (!space) words.back() += c;
        inside = !space;
    }
    string whole;
    for (const string& word : words) whole += (whole.empty() ? "" : " ") + word;
    if (length(whole) <= limit) return whole;
    string kept = words[0];
    if (length(kept) + 1 > limit) {
        string cut;
        int n = 0;
        for (char c : kept) {
            n += starts(c);
            if (n > limit - 1) break;
            cut += c;
        }
        return cut + "…";
    }
    for (size_t i = 1; i < words.size(); i++) {
        if (length(kept) + 1 + length(words[i]) + 1 > limit) break;
        kept += " " + words[i];
    }
    return kept + "…";
}
// --- test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (clip_cue("Mind the gap", 20) == "Mind the gap");
    assert (clip_cue("Mind the gap", 12) == "Mind the gap");
    assert (clip_cue("Mind   the gap", 10) == "Mind the…");
    assert (clip_cue("Mind the gap", 11) == "Mind the…");
    assert (clip_cue("Mind the gap", 9) == "Mind the…");
    assert (clip_cue("Mind the gap", 8) == "Mind…");
    assert (clip_cue("Unbelievable", 6) == "Unbel…");
    assert (clip_cue("Unbelievable news", 12) == "Unbelievabl…");
    assert (clip_cue("Unbelievable news", 13) == "Unbelievable…");
    assert (clip_cue("", 5) == "");
    assert (clip_cue(" \t\n ", 5) == "");
    assert (clip_cue("anything", 0) == "");
    assert (clip_cue("anything", -3) == "");
    assert (clip_cue("anything", 1) == "…");
    assert (clip_cue("a", 1) == "a");
    assert (clip_cue("  one\n\ttwo  ", 7) == "one two");
    assert (clip_cue("one\ntwo three", 8) == "one two…");
    // An emoji is one code point and four bytes.
    assert (clip_cue("🚲🚲🚲🚲", 4) == "🚲🚲🚲🚲");
    assert (clip_cue("🚲🚲🚲🚲", 3) == "🚲🚲…");
    assert (clip_cue("Straße 🚲🚲 Öl", 10) == "Straße 🚲🚲…");
    // A no-break space is none of the three, so these are one word.
    assert (clip_cue("10\u00a0km left", 6) == "10\u00a0km…");
    assert (clip_cue("10\u00a0km left", 5) == "10\u00a0k…");
    string many;
    for (int i = 0; i < 5000; i++) many += "no ";
    assert (clip_cue(many, 8) == "no no…");
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (clip_cue("Mind the gap", 20) == "Mind the gap");
    assert (clip_cue("Mind   the gap", 10) == "Mind the…");
    assert (clip_cue("Unbelievable", 6) == "Unbel…");
}

// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Shorten a subtitle to at most limit characters.
    Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
    A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
    together with a closing "…", which follows the last word directly and counts as one character.
    If not even the first word fits with it, cut that word after limit - 1 characters and close with "…".
    Characters are Unicode code points: an emoji counts as one. If limit is below 1, return "".
    >>> clipCue("Mind the gap", 20)
    "Mind the gap"
    >>> clipCue("Mind   the gap", 10)
    "Mind the…"
    >>> clipCue("Unbelievable", 6)
    "Unbel…"
     */
    public String clipCue(String text, int limit) {
// --- solution ---
        if (limit < 1) {
            return "";
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[ \t\n]+")));
        words.removeIf(String::isEmpty);
        String whole = String.join(" ", words);
        if (length(whole) <= limit) {
            return whole;
        }
        String kept = words.get(0);
        if (length(kept) + 1 > limit) {
            return kept.substring(0, kept.offsetByCodePoints(0, limit - 1)) + "…";
        }
        for (String word : words.subList(1, words.size())) {
            if (length(kept) + 1 + length(word) + 1 > limit) {
                break;
            }
            kept += " " + word;
        }
        return kept + "…";
    }

    private int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                "Mind the gap".equals(s.clipCue("Mind the gap", 20)),
                "Mind the gap".equals(s.clipCue("Mind the gap", 12)),
                "Mind the…".equals(s.clipCue("Mind   the gap", 10)),
                "Mind the…".equals(s.clipCue("Mind the gap", 11)),
                "Mind the…".equals(s.clipCue("Mind the gap", 9)),
                "Mind…".equals(s.clipCue("Mind the gap", 8)),
                "Unbel…".equals(s.clipCue("Unbelievable", 6)),
                "Unbelievabl…".equals(s.clipCue("Unbelievable news", 12)),
                "Unbelievable…".equals(s.clipCue("Unbelievable news", 13)),
                "".equals(s.clipCue("", 5)),
                "".equals(s.clipCue(" \t\n ", 5)),
                "".equals(s.clipCue("anything", 0)),
                "".equals(s.clipCue("anything", -3)),
                "…".equals(s.clipCue("anything", 1)),
                "a".equals(s.clipCue("a", 1)),
                "one two".equals(s.clipCue("  one\n\ttwo  ", 7)),
                "one two…".equals(s.clipCue("one\ntwo three", 8)),
                "🚲🚲🚲🚲".equals(s.clipCue("🚲🚲🚲🚲", 4)),
                "🚲🚲…".equals(s.clipCue("🚲🚲🚲🚲", 3)),
                "Straße 🚲🚲…".equals(s.clipCue("Straße 🚲🚲 Öl", 10)),
                "10\u00a0km…".equals(s.clipCue("10 km left", 6)),
                "10\u00a0k…".equals(s.clipCue("10 km left", 5)),
                "no no…".equals(s.clipCue("no ".repeat(5000), 8))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                "Mind the gap".equals(s.clipCue("Mind the gap", 20)),
                "Mind the…".equals(s.clipCue("Mind   the gap", 10)),
                "Unbel…".equals(s.clipCue("Unbelievable", 6))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

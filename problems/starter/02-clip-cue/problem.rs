// --- prompt ---
use md5;
use rand::Rng;
use regex::Regex;
use std::any::{Any, TypeId};
use std::ascii::AsciiExt;
use std::cmp::{self, max};
use std::collections::{HashMap, HashSet};
use std::mem::replace;
use std::ops::Index;
use std::slice::Iter;

fn clip_cue(text: &str, limit: i32) -> String {
/*
  Shorten a subtitle to at most limit characters.
  Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
  A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
  together with a closing '…', which follows the last word directly and counts as one character.
  If not even the first word fits with it, cut that word after limit - 1 characters and close with '…'.
  Characters are Unicode scalar values: an emoji counts as one. If limit is below 1, return "".
  >>> clip_cue("Mind the gap", 20)
  "Mind the gap"
  >>> clip_cue("Mind   the gap", 10)
  "Mind the…"
  >>> clip_cue("Unbelievable", 6)
  "Unbel…"
*/
// --- solution ---
    if limit < 1 {
        return String::new();
    }
    let limit = limit as usize;
    let size = |s: &str| s.chars().count();
    let words: Vec<&str> = text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect();
    let whole = words.join(" ");
    if size(&whole) <= limit {
        return whole;
    }
    if size(words[0]) + 1 > limit {
        return words[0].chars().take(limit - 1).chain(['…']).collect();
    }
    let mut kept = words[0].to_string();
    for word in &words[1..] {
        if size(&kept) + 1 + size(word) + 1 > limit {
            break;
        }
        kept.push(' ');
        kept.push_str(word);
    }
    kept + "…"
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_clip_cue() {
        assert_eq!(clip_cue("Mind the gap", 20), "Mind the gap");
        assert_eq!(clip_cue("Mind the gap", 12), "Mind the gap");
        assert_eq!(clip_cue("Mind   the gap", 10), "Mind the…");
        assert_eq!(clip_cue("Mind the gap", 11), "Mind the…");
        assert_eq!(clip_cue("Mind the gap", 9), "Mind the…");
        assert_eq!(clip_cue("Mind the gap", 8), "Mind…");
        assert_eq!(clip_cue("Unbelievable", 6), "Unbel…");
        assert_eq!(clip_cue("Unbelievable news", 12), "Unbelievabl…");
        assert_eq!(clip_cue("Unbelievable news", 13), "Unbelievable…");
        assert_eq!(clip_cue("", 5), "");
        assert_eq!(clip_cue(" \t\n ", 5), "");
        assert_eq!(clip_cue("anything", 0), "");
        assert_eq!(clip_cue("anything", -3), "");
        assert_eq!(clip_cue("anything", 1), "…");
        assert_eq!(clip_cue("a", 1), "a");
        assert_eq!(clip_cue("  one\n\ttwo  ", 7), "one two");
        assert_eq!(clip_cue("one\ntwo three", 8), "one two…");
        // 🚲 is one scalar value and four bytes.
        assert_eq!(clip_cue("🚲🚲🚲🚲", 4), "🚲🚲🚲🚲");
        assert_eq!(clip_cue("🚲🚲🚲🚲", 3), "🚲🚲…");
        assert_eq!(clip_cue("Straße 🚲🚲 Öl", 10), "Straße 🚲🚲…");
        // A no-break space is none of the three, so these are one word.
        assert_eq!(clip_cue("10\u{a0}km left", 6), "10\u{a0}km…");
        assert_eq!(clip_cue("10\u{a0}km left", 5), "10\u{a0}k…");
        assert_eq!(clip_cue(&"no ".repeat(5000), 8), "no no…");
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_clip_cue_examples() {
        assert_eq!(clip_cue("Mind the gap", 20), "Mind the gap");
        assert_eq!(clip_cue("Mind   the gap", 10), "Mind the…");
        assert_eq!(clip_cue("Unbelievable", 6), "Unbel…");
    }
}

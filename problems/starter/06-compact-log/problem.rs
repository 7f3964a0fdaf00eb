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

fn compact_log(lines: Vec<&str>) -> Vec<String> {
/*
  Compact the log of a key-value store.
  The log has lines of three forms, their parts separated by one space:
  "put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
  "drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
  they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
  Return the shortest log of put lines that leads to the same store: one line for every key that is
  still there, as it was last put, in the order in which these lines stood in the log.
  >>> compact_log(vec!["put a 1", "put b 2", "put a 3"])
  ["put b 2", "put a 3"]
  >>> compact_log(vec!["put cat.1 x", "put cow y", "drop cat", "del dog"])
  ["put cow y"]
*/
// --- solution ---
    let mut kept: Vec<(&str, &str)> = Vec::new();
    for line in lines {
        let (verb, rest) = match line.split_once(' ') {
            Some(parts) => parts,
            None => continue,
        };
        let (key, value) = match rest.split_once(' ') {
            Some((key, _)) => (key, true),
            None => (rest, false),
        };
        if key.is_empty() {
            continue;
        }
        match (verb, value) {
            ("put", true) => {
                kept.retain(|(other, _)| *other != key);
                kept.push((key, line));
            }
            ("del", false) => kept.retain(|(other, _)| *other != key),
            ("drop", false) => kept.retain(|(other, _)| !other.starts_with(key)),
            _ => {}
        }
    }
    kept.into_iter().map(|(_, line)| line.to_string()).collect()
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_compact_log() {
        let none: [&str; 0] = [];
        assert_eq!(compact_log(vec!["put a 1", "put b 2", "put a 3"]), ["put b 2", "put a 3"]);
        assert_eq!(compact_log(vec!["put cat.1 x", "put cow y", "drop cat", "del dog"]), ["put cow y"]);
        assert_eq!(compact_log(vec![]), none);
        assert_eq!(compact_log(vec!["del a", "drop b"]), none);
        assert_eq!(compact_log(vec!["put a 1", "del a"]), none);
        assert_eq!(compact_log(vec!["put a 1", "del a", "put a 1"]), ["put a 1"]);
        assert_eq!(compact_log(vec!["del a", "put a 1"]), ["put a 1"]);
        assert_eq!(compact_log(vec!["put a 1", "put a 1"]), ["put a 1"]);
        let again = vec!["put a 1", "put b 2", "put c 3", "del b", "put b 2"];
        assert_eq!(compact_log(again), ["put a 1", "put c 3", "put b 2"]);
        assert_eq!(compact_log(vec!["put ab 1", "put abc 2", "put b 3", "del ab"]), ["put abc 2", "put b 3"]);
        assert_eq!(compact_log(vec!["put ab 1", "put abc 2", "put b 3", "drop ab"]), ["put b 3"]);
        assert_eq!(compact_log(vec!["put xab 1", "put x 2", "drop ab"]), ["put xab 1", "put x 2"]);
        assert_eq!(compact_log(vec!["put A 1", "put a 2", "drop a"]), ["put A 1"]);
        // Values hold spaces, look like commands, or are empty.
        assert_eq!(compact_log(vec!["put k two  words ", "put m del k"]), ["put k two  words ", "put m del k"]);
        assert_eq!(compact_log(vec!["put k 1", "put k "]), ["put k "]);
        // Noise.
        assert_eq!(compact_log(vec!["put k 1", "put k", "put", "PUT k 2", "set k 3", ""]), ["put k 1"]);
        let removals = vec!["put k 1", "drop", "drop ", "del", "del ", "del k x", "drop k x"];
        assert_eq!(compact_log(removals), ["put k 1"]);
        assert_eq!(compact_log(vec!["put k 1", "put  2", " put k 3", "del  k"]), ["put k 1"]);
        assert_eq!(compact_log(vec!["put é 1", "put éa 2", "put e 3", "drop é"]), ["put e 3"]);
        let long: Vec<String> = (0..5000).map(|i| format!("put k{} {}", i % 7, i)).collect();
        assert_eq!(compact_log(long.iter().map(|line| line.as_str()).collect()), long[4993..]);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_compact_log_examples() {
        assert_eq!(compact_log(vec!["put a 1", "put b 2", "put a 3"]), ["put b 2", "put a 3"]);
        assert_eq!(compact_log(vec!["put cat.1 x", "put cow y", "drop cat", "del dog"]), ["put cow y"]);
    }
}

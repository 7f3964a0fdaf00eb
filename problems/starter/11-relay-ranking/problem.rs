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

fn relay_ranking(laps: HashMap<&str, Vec<i32>>) -> Vec<String> {
/*
  Rank the teams of a charity relay.
  laps holds the times of every team's laps in full seconds. A time of zero or less marks a lap that was
  given up: it counts neither as a lap nor in the team's total time. A team without a lap that counts is
  not ranked at all.
  A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
  The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
  Return a line for every ranked team, its rank and its name with a space between them, by rank and then
  by name (by code point, as sort does it).
  >>> relay_ranking(HashMap::from([("Owls", vec![70, 65]), ("Badgers", vec![61, 58, 60])]))
  ["1 Badgers", "2 Owls"]
  >>> relay_ranking(HashMap::from([("Otters", vec![60, 59, 0]), ("Owls", vec![70]), ("Badgers", vec![58, 61])]))
  ["1 Badgers", "1 Otters", "3 Owls"]
  >>> relay_ranking(HashMap::from([("Moles", vec![0, -1]), ("Newts", vec![])]))
  []
*/
// --- solution ---
    let mut teams = Vec::new();
    for (name, times) in laps {
        let counted: Vec<i32> = times.into_iter().filter(|&time| time > 0).collect();
        if !counted.is_empty() {
            teams.push((cmp::Reverse(counted.len()), counted.iter().sum::<i32>(), name));
        }
    }
    teams.sort();
    let mut lines = Vec::new();
    let mut rank = 0;
    for (i, &(count, total, name)) in teams.iter().enumerate() {
        if i == 0 || (count, total) != (teams[i - 1].0, teams[i - 1].1) {
            rank = i + 1;
        }
        lines.push(format!("{} {}", rank, name));
    }
    lines
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn check(laps: Vec<(&str, Vec<i32>)>, expected: Vec<&str>) {
        assert_eq!(relay_ranking(laps.into_iter().collect()), expected);
    }

    #[test]
    fn test_relay_ranking() {
        check(vec![("Owls", vec![70, 65]), ("Badgers", vec![61, 58, 60])], vec!["1 Badgers", "2 Owls"]);
        check(
            vec![("Otters", vec![60, 59, 0]), ("Owls", vec![70]), ("Badgers", vec![58, 61])],
            vec!["1 Badgers", "1 Otters", "3 Owls"],
        );
        check(vec![("Moles", vec![0, -1]), ("Newts", vec![])], vec![]);
        check(vec![], vec![]);
        check(vec![("Moles", vec![1])], vec!["1 Moles"]);
        check(vec![("Fast", vec![20, 20]), ("Slow", vec![90, 90, 90])], vec!["1 Slow", "2 Fast"]);
        check(vec![("Fast", vec![20, 0, 20, 0]), ("Slow", vec![90, 90, 90])], vec!["1 Slow", "2 Fast"]);
        check(vec![("Ants", vec![50, -20]), ("Bees", vec![40])], vec!["1 Bees", "2 Ants"]);
        check(vec![("Ants", vec![60, -60, 60]), ("Bees", vec![0, -5, 119, -1])], vec!["1 Ants", "2 Bees"]);
        // Equal times in all, but not as many laps.
        check(vec![("Ants", vec![60]), ("Bees", vec![30, 30])], vec!["1 Bees", "2 Ants"]);
        check(
            vec![("Cats", vec![50, 10]), ("Ants", vec![10, 50]), ("Bees", vec![30, 30])],
            vec!["1 Ants", "1 Bees", "1 Cats"],
        );
        let letters = vec![("F", 9), ("E", 9), ("D", 8), ("C", 7), ("B", 7), ("A", 7)];
        check(
            letters.into_iter().map(|(name, time)| (name, vec![time])).collect(),
            vec!["1 A", "1 B", "1 C", "4 D", "5 E", "5 F"],
        );
        check(
            vec![("Bats", vec![0]), ("Cats", vec![5]), ("Dogs", vec![5]), ("Eels", vec![9])],
            vec!["1 Cats", "1 Dogs", "3 Eels"],
        );
        check(vec![("Ants", vec![100]), ("Bees", vec![9]), ("Cats", vec![10])], vec!["1 Bees", "2 Cats", "3 Ants"]);
        check(
            vec![("Ants", vec![300, 200]), ("Bees", vec![250, 250]), ("Cats", vec![499, 2])],
            vec!["1 Ants", "1 Bees", "3 Cats"],
        );
        let names = vec!["apes", "Zebras", "Äsche", "9", "10", "Zebra"];
        check(
            names.into_iter().map(|name| (name, vec![5])).collect(),
            vec!["1 10", "1 9", "1 Zebra", "1 Zebras", "1 apes", "1 Äsche"],
        );
        // U+FF2F, a wide O, and U+1F98A.
        check(vec![("🦊", vec![5]), ("Ｏ", vec![5])], vec!["1 Ｏ", "1 🦊"]);
        check(vec![("4 Wheels", vec![12]), ("Two  Left Feet", vec![11])], vec!["1 Two  Left Feet", "2 4 Wheels"]);
        let many = vec![
            ("Late", [vec![1; 4999], vec![2]].concat()),
            ("Long", vec![1; 5000]),
            ("Lost", vec![0; 5000]),
            ("Also", [vec![0; 100], vec![1; 5000]].concat()),
        ];
        check(many, vec!["1 Also", "1 Long", "3 Late"]);
        // A hundred groups of three; the last group has the most laps.
        let names: Vec<String> = (100..400).map(|i| format!("t{}", i)).collect();
        let crowd = names.iter().enumerate().map(|(i, name)| (name.as_str(), vec![60; 1 + i / 3])).collect();
        let wanted: Vec<String> = (0..100)
            .rev()
            .flat_map(|group| (0..3).map(move |i| format!("{} t{}", 298 - 3 * group, 100 + 3 * group + i)))
            .collect();
        check(crowd, wanted.iter().map(String::as_str).collect());
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_relay_ranking_examples() {
        let two = HashMap::from([("Owls", vec![70, 65]), ("Badgers", vec![61, 58, 60])]);
        assert_eq!(relay_ranking(two), vec!["1 Badgers", "2 Owls"]);
        let three = HashMap::from([("Otters", vec![60, 59, 0]), ("Owls", vec![70]), ("Badgers", vec![58, 61])]);
        assert_eq!(relay_ranking(three), vec!["1 Badgers", "1 Otters", "3 Owls"]);
        let none: Vec<String> = vec![];
        assert_eq!(relay_ranking(HashMap::from([("Moles", vec![0, -1]), ("Newts", vec![])])), none);
    }
}

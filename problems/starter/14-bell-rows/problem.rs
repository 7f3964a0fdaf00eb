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

fn bell_rows(bells: i32, lead: Vec<&str>, limit: i32) -> Option<Vec<String>> {
/*
  List the rows that bell ringers ring until rounds comes back.
  Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
  Every change makes the next row from the last one; those of the lead are rung in order, again and again.
  A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
  bells at these places, whatever their numbers, stay. The places before, between and behind them are
  stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
  are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
  number of a place (counted from 1), or if it has any other form.
  Return the rows after the first one, up to and including the next rounds, which may come in the middle
  of a lead. Return None if that takes more than limit rows, or if the lead is empty or has a change that
  can't be rung, whether its turn comes or not.
  >>> bell_rows(4, vec!["x", "14"], 20)
  Some(["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"])
  >>> bell_rows(3, vec!["3", "1"], 6)
  Some(["213", "231", "321", "312", "132", "123"])
  >>> bell_rows(3, vec!["x"], 10)
  None
*/
// --- solution ---
    let rounds: Vec<char> = ('1'..='9').take(bells as usize).collect();
    let mut lead_swaps = Vec::new();
    for change in lead {
        let stays = if change == "x" { "" } else { change };
        if change.is_empty() || stays.chars().any(|digit| !rounds.contains(&digit)) {
            return None;
        }
        let mut swaps = Vec::new();
        let mut place = 0;
        while place < rounds.len() {
            if stays.contains(rounds[place]) {
                place += 1;
            } else if place + 1 == rounds.len() || stays.contains(rounds[place + 1]) {
                return None;
            } else {
                swaps.push(place);
                place += 2;
            }
        }
        lead_swaps.push(swaps);
    }
    let mut rows: Vec<String> = Vec::new();
    let mut row = rounds.clone();
    for swaps in lead_swaps.iter().cycle().take(max(limit, 0) as usize) {
        for &place in swaps {
            row.swap(place, place + 1);
        }
        rows.push(row.iter().collect());
        if row == rounds {
            return Some(rows);
        }
    }
    None
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn rung(rows: &str) -> Option<Vec<String>> {
        Some(rows.split(' ').map(String::from).collect())
    }

    #[test]
    fn test_bell_rows() {
        assert_eq!(bell_rows(4, vec!["x", "14"], 20), rung("2143 2413 4231 4321 3412 3142 1324 1234"));
        assert_eq!(bell_rows(3, vec!["3", "1"], 6), rung("213 231 321 312 132 123"));
        assert_eq!(bell_rows(3, vec!["x"], 10), None);
        assert_eq!(bell_rows(4, vec!["x", "14"], 8), rung("2143 2413 4231 4321 3412 3142 1324 1234"));
        assert_eq!(bell_rows(4, vec!["x", "14"], 7), None);
        assert_eq!(bell_rows(4, vec!["x", "14"], 0), None);
        assert_eq!(bell_rows(4, vec!["x", "14"], -3), None);
        assert_eq!(bell_rows(4, vec![], 10), None);
        assert_eq!(bell_rows(1, vec!["1"], 1), rung("1"));
        assert_eq!(bell_rows(1, vec!["x"], 5), None);
        assert_eq!(bell_rows(2, vec!["x"], 2), rung("21 12"));
        assert_eq!(bell_rows(4, vec!["1234"], 1), rung("1234"));
        assert_eq!(bell_rows(5, vec!["125"], 1000000), rung("12435 12345"));
        // Plain Bob on four bells.
        assert_eq!(bell_rows(4, vec!["x", "14", "x", "14", "x", "14", "x", "12"], 24), rung("2143 2413 4231 4321 3412 3142 1324 1342 3124 3214 2341 2431 4213 4123 1432 1423 4132 4312 3421 3241 2314 2134 1243 1234"));
        // Rounds in the middle of a lead, before a change that can't be rung, too.
        assert_eq!(bell_rows(4, vec!["x", "x", "14"], 10), rung("2143 1234"));
        assert_eq!(bell_rows(4, vec!["x", "x", "2"], 10), None);
        // Digits in any order, and twice.
        assert_eq!(bell_rows(6, vec!["41", "x"], 8), rung("132465 314256 341265 432156 423165 241356 214365 123456"));
        assert_eq!(bell_rows(3, vec!["3", "11"], 6), rung("213 231 321 312 132 123"));
        // An even number of bells swap, but in odd stretches.
        assert_eq!(bell_rows(5, vec!["2"], 10), None);
        assert_eq!(bell_rows(4, vec!["23"], 10), None);
        // No such place, and other forms.
        assert_eq!(bell_rows(4, vec!["145"], 10), None);
        assert_eq!(bell_rows(4, vec!["014"], 10), None);
        assert_eq!(bell_rows(4, vec![""], 10), None);
        assert_eq!(bell_rows(4, vec!["X"], 10), None);
        assert_eq!(bell_rows(4, vec!["x14"], 10), None);
        assert_eq!(bell_rows(4, vec!["1４"], 10), None);
        // Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
        let fours = ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"];
        let fives = ["65879", "68597", "86957", "89675", "98765", "97856", "79586", "75968", "57698", "56789"];
        let both = (0..40).map(|i| fours[i % 8].to_string() + fives[i % 10]).collect();
        assert_eq!(bell_rows(9, vec!["9", "145"], 40), Some(both));
        assert_eq!(bell_rows(9, vec!["9", "145"], 39), None);
        // The same row again and again is no reason to give up.
        let mut patient = vec!["12345"; 3000];
        patient[0] = "345";
        let mut waiting = vec!["21345".to_string(); 3000];
        waiting.push("12345".to_string());
        assert_eq!(bell_rows(5, patient.clone(), 3001), Some(waiting));
        assert_eq!(bell_rows(5, patient, 3000), None);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn rung(rows: &str) -> Option<Vec<String>> {
        Some(rows.split(' ').map(String::from).collect())
    }

    #[test]
    fn test_bell_rows_examples() {
        assert_eq!(bell_rows(4, vec!["x", "14"], 20), rung("2143 2413 4231 4321 3412 3142 1324 1234"));
        assert_eq!(bell_rows(3, vec!["3", "1"], 6), rung("213 231 321 312 132 123"));
        assert_eq!(bell_rows(3, vec!["x"], 10), None);
    }
}

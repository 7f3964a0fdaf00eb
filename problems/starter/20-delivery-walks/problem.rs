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

fn delivery_walks(rules: Vec<&str>, addresses: Vec<&str>) -> Vec<Option<String>> {
/*
  Find the walk on which the post for every address is carried.
  A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
  of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
  side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
  An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
  A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
  and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
  its range and on its side; rules without a range or without an end have endlessly many, more than others
  and all equally many. Among equals the last one counts.
  Return for every address, in order, its walk, or None if no rule fits.
  Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
  and do not end with a range or a side, but may end with a number: "Route 66".
  >>> delivery_walks(vec!["Mill Lane 1-35 odd: A", "Quay 2-: B"], vec!["Mill Lane 7b", "Mill Lane 8", "Quay 8"])
  [Some("A"), None, Some("B")]
  >>> delivery_walks(vec!["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], vec!["Quay 5", "Quay 6", "Quay 21", "Quay 22"])
  [Some("B"), Some("A"), Some("B"), Some("C")]
  >>> delivery_walks(vec!["Quay 2-: A", "Quay even: B"], vec!["Quay 1", "Quay 2", "Quay 3"])
  [None, Some("B"), Some("A")]
*/
// --- solution ---
    struct Rule<'a> {
        street: &'a str,
        walk: &'a str,
        low: i32,
        high: i32,
        step: i32,
        count: i32,
    }
    const ENDLESS: i32 = 1_000_000_000; // above all house numbers
    let form = Regex::new(r"^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$").unwrap();
    let parse = |text| {
        let parts = form.captures(text).unwrap();
        let part = |i| parts.get(i).map_or("", |found| found.as_str());
        let mut low = part(2).parse().unwrap_or(1);
        let mut step = 1;
        if !part(4).is_empty() {
            step = 2;
            if (low % 2 == 1) != (part(4) == "odd") {
                low += 1;
            }
        }
        let (high, count) = match part(3).parse() {
            Ok(high) => (high, (high - low) / step + 1),
            Err(_) => (ENDLESS, ENDLESS),
        };
        Rule { street: part(1), walk: part(5), low, high, step, count }
    };
    // min_by_key takes the first of equals.
    let parsed: Vec<Rule> = rules.iter().rev().map(|rule| parse(rule)).collect();
    let walk_of = |address: &str| {
        let (street, house) = address.rsplit_once(' ')?;
        let number: i32 = house.trim_end_matches(char::is_alphabetic).parse().ok()?;
        let fits = |rule: &&Rule| {
            let within = rule.low <= number && number <= rule.high;
            rule.street == street && within && (number - rule.low) % rule.step == 0
        };
        parsed.iter().filter(fits).min_by_key(|rule| rule.count).map(|rule| rule.walk.to_string())
    };
    addresses.into_iter().map(walk_of).collect()
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    // "" stands for None.
    fn check(rules: Vec<&str>, addresses: Vec<&str>, walks: Vec<&str>) {
        let walks: Vec<Option<String>> =
            walks.iter().map(|walk| Some(walk.to_string()).filter(|walk| !walk.is_empty())).collect();
        assert_eq!(delivery_walks(rules, addresses), walks);
    }

    #[test]
    fn test_delivery_walks() {
        let rules = vec!["Mill Lane 1-35 odd: A", "Quay 2-: B"];
        check(rules, vec!["Mill Lane 7b", "Mill Lane 8", "Quay 8"], vec!["A", "", "B"]);
        let rules = vec!["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"];
        check(rules, vec!["Quay 5", "Quay 6", "Quay 21", "Quay 22"], vec!["B", "A", "B", "C"]);
        check(vec!["Quay 2-: A", "Quay even: B"], vec!["Quay 1", "Quay 2", "Quay 3"], vec!["", "B", "A"]);
        check(vec![], vec![], vec![]);
        check(vec!["Quay: A"], vec![], vec![]);
        check(vec![], vec!["Quay 1"], vec![""]);
        check(vec!["Quay 4-8: A"], vec!["Quay 3", "Quay 4", "Quay 8", "Quay 9", "Quay 4"], vec!["", "A", "A", "", "A"]);
        let rules = vec!["Quay 9-: A", "Quay 10-10: B"];
        check(rules, vec!["Quay 8", "Quay 9", "Quay 10", "Quay 11", "Quay 100"], vec!["", "A", "B", "A", "A"]);
        check(vec!["Quay odd: A"], vec!["Quay 1", "Quay 2", "Quay 33"], vec!["A", "", "A"]);
        let rules = vec!["Quay 1-9: A", "Quay 10-: B"];
        check(rules, vec!["Quay 9a", "Quay 9ZZ", "Quay 10a", "Quay 1b"], vec!["A", "A", "B", "A"]);
        check(vec!["Quay 9-3: A", "Quay 4-4 odd: B"], vec!["Quay 3", "Quay 4", "Quay 6"], vec!["", "", ""]);
        // Among equals the last one.
        let rules = vec!["Quay 1-4: A", "Quay 3-6: B"];
        check(rules, vec!["Quay 2", "Quay 3", "Quay 4", "Quay 5"], vec!["A", "B", "B", "B"]);
        let rules = vec!["Quay 3-6: B", "Quay 1-4: A", "Quay 1-9: C"];
        check(rules, vec!["Quay 2", "Quay 3", "Quay 5", "Quay 9"], vec!["A", "A", "B", "C"]);
        check(vec!["Quay 1-10: A", "Quay 1-20 odd: B"], vec!["Quay 3", "Quay 4", "Quay 11"], vec!["B", "A", "B"]);
        check(vec!["Quay 1-20 odd: B", "Quay 1-10: A"], vec!["Quay 3", "Quay 4", "Quay 11"], vec!["A", "A", "B"]);
        // Five odd numbers from 1 to 9, four from 2 to 10.
        check(vec!["Quay 1-9 odd: A", "Quay 4-8: B"], vec!["Quay 5", "Quay 9"], vec!["B", "A"]);
        check(vec!["Quay 4-7: A", "Quay 1-9 odd: B"], vec!["Quay 5", "Quay 9"], vec!["A", "B"]);
        let rules = vec!["Quay 5-8: A", "Quay 2-10 odd: B", "Quay 4-9: C"];
        check(rules, vec!["Quay 5", "Quay 4", "Quay 6"], vec!["B", "C", "A"]);
        let rules = vec!["Quay 3-8 even: A", "Quay 6-8: B", "Quay 2-8 even: C"];
        check(rules, vec!["Quay 2", "Quay 4", "Quay 7", "Quay 8"], vec!["C", "A", "B", "B"]);
        // Rules without end.
        let rules = vec!["Quay: A", "Quay 5-: B", "Quay odd: C", "Quay 3- even: D"];
        check(rules, vec!["Quay 2", "Quay 4", "Quay 5", "Quay 6"], vec!["A", "D", "C", "D"]);
        let rules = vec!["Quay 3- even: D", "Quay odd: C", "Quay 5-: B", "Quay: A"];
        check(rules, vec!["Quay 2", "Quay 4", "Quay 5", "Quay 6"], vec!["A", "A", "A", "A"]);
        check(vec!["Quay 1-999999999: A", "Quay 999999999-: B"], vec!["Quay 7", "Quay 999999999"], vec!["A", "A"]);
        // Streets.
        let rules = vec!["Mill Lane: A", "Old Mill Lane 1-9: B", "mill lane: C", "Mill: D"];
        let addresses = vec!["Mill Lane 5", "Old Mill Lane 5", "mill lane 5", "Mill 5", "Lane 5", "Mill Lane East 5"];
        check(rules, addresses, vec!["A", "B", "C", "D", "", ""]);
        let rules = vec!["Route 66: A", "Route 66 1-9: B", "Route: C", "5th Row 3-4: D"];
        check(rules, vec!["Route 66 8", "Route 66 10", "Route 66", "5th Row 4"], vec!["B", "A", "C", "D"]);
        let rules = vec!["Yard 4-b: A", "Low-End 2-6 even: B", "Odd Row odd: C", "Uneven: D"];
        let addresses = vec!["Yard 4-b 1", "Low-End 4", "Low-End 5", "Odd Row 2", "Odd Row 3c", "Uneven 3"];
        check(rules, addresses, vec!["A", "B", "", "", "C", "D"]);
        let rules = vec!["Große Gasse 1-9 odd: Süd", "toString: A"];
        check(rules, vec!["Große Gasse 3", "Grosse Gasse 3", "toString 1", "constructor 1"], vec!["Süd", "", "A", ""]);
        let many: Vec<String> = (1..=300).map(|i| format!("Quay {}-{}: W{}", i, 2 * i + 40, i)).collect();
        let addresses: Vec<String> = (1..=300).map(|i| format!("Quay {}", i)).collect();
        let walks: Vec<String> = (1..=300).map(|i| format!("W{}", max(1, (i - 39) / 2))).collect();
        check(
            many.iter().map(|rule| rule.as_str()).collect(),
            addresses.iter().map(|address| address.as_str()).collect(),
            walks.iter().map(|walk| walk.as_str()).collect(),
        );
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_delivery_walks_examples() {
        let walks = delivery_walks(vec!["Mill Lane 1-35 odd: A", "Quay 2-: B"], vec!["Mill Lane 7b", "Mill Lane 8", "Quay 8"]);
        assert_eq!(walks, vec![Some("A".to_string()), None, Some("B".to_string())]);
        let walks = delivery_walks(vec!["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], vec!["Quay 5", "Quay 6", "Quay 21", "Quay 22"]);
        assert_eq!(walks, vec![Some("B".to_string()), Some("A".to_string()), Some("B".to_string()), Some("C".to_string())]);
        let walks = delivery_walks(vec!["Quay 2-: A", "Quay even: B"], vec!["Quay 1", "Quay 2", "Quay 3"]);
        assert_eq!(walks, vec![None, Some("B".to_string()), Some("A".to_string())]);
    }
}

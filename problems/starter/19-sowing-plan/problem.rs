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

fn sowing_plan(lines: Vec<&str>) -> Vec<(String, Vec<String>)> {
/*
  Draw up a sowing plan from the lines on packets of seed.
  A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
  without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
  or several separated by ", ". A window is one month, or the first and the last month joined by "-",
  with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
  long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
  Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
  Return for every month in which something can be sown, in the order of the year, the month and the names
  of all that can be sown, each once, sorted by code point. Months in which nothing can be sown are left out.
  >>> sowing_plan(vec!["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"])
  [("Feb", ["broad bean"]), ("Mar", ["broad bean", "leek"]), ("Apr", ["leek"]), ("Nov", ["broad bean"])]
  >>> sowing_plan(vec!["garlic; sow Dec-Jan; harvest Jul"])
  [("Jan", ["garlic"]), ("Dec", ["garlic"])]
  >>> sowing_plan(vec!["chard; sow Apr-", "sow May", "kale; harvest Jan"])
  []
*/
// --- solution ---
    use std::collections::BTreeSet;

    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let number = |text: &str| months.iter().position(|month| *month == text);
    // The months that a part opens, or None if it is malformed.
    let open_months = |part: &str, verb: &str| -> Option<Vec<usize>> {
        let mut open = Vec::new();
        for window in part.strip_prefix(verb)?.split(", ") {
            let (first, last) = window.split_once('-').unwrap_or((window, window));
            let (first, last) = (number(first)?, number(last)?);
            open.extend((0..=(last + 12 - first) % 12).map(|step| (first + step) % 12));
        }
        Some(open)
    };
    let mut names = vec![BTreeSet::new(); 12];
    for line in lines {
        let parts: Vec<&str> = line.split("; ").collect();
        let (name, open) = match parts[..] {
            [name, sow] => (name, open_months(sow, "sow ")),
            [name, sow, harvest] => (name, open_months(harvest, "harvest ").and(open_months(sow, "sow "))),
            _ => continue,
        };
        if name.is_empty() || name.starts_with(' ') || name.ends_with(' ') || name.contains(';') {
            continue;
        }
        for month in open.unwrap_or_default() {
            names[month].insert(name);
        }
    }
    months
        .iter()
        .zip(names)
        .filter(|(_, names)| !names.is_empty())
        .map(|(month, names)| (month.to_string(), names.into_iter().map(String::from).collect()))
        .collect()
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    fn check(lines: Vec<&str>, expected: Vec<(&str, Vec<&str>)>) {
        let plan = sowing_plan(lines);
        let plan: Vec<(&str, Vec<&str>)> =
            plan.iter().map(|(month, names)| (month.as_str(), names.iter().map(|name| name.as_str()).collect())).collect();
        assert_eq!(plan, expected);
    }

    #[test]
    fn test_sowing_plan() {
        check(vec!["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"], vec![("Feb", vec!["broad bean"]), ("Mar", vec!["broad bean", "leek"]), ("Apr", vec!["leek"]), ("Nov", vec!["broad bean"])]);
        check(vec!["garlic; sow Dec-Jan; harvest Jul"], vec![("Jan", vec!["garlic"]), ("Dec", vec!["garlic"])]);
        check(vec!["chard; sow Apr-", "sow May", "kale; harvest Jan"], vec![]);
        check(vec![], vec![]);
        check(vec!["pea; sow Apr"], vec![("Apr", vec!["pea"])]);
        // Windows around the year, and of one month.
        check(vec!["pea; sow Nov-Feb"], vec![("Jan", vec!["pea"]), ("Feb", vec!["pea"]), ("Nov", vec!["pea"]), ("Dec", vec!["pea"])]);
        check(vec!["pea; sow Mar-Mar"], vec![("Mar", vec!["pea"])]);
        check(vec!["pea; sow Dec-Dec, Jan-Jan"], vec![("Jan", vec!["pea"]), ("Dec", vec!["pea"])]);
        check(vec!["cress; sow Jan-Dec"], MONTHS.iter().map(|month| (*month, vec!["cress"])).collect());
        check(vec!["cress; sow Jun-May"], MONTHS.iter().map(|month| (*month, vec!["cress"])).collect());
        // Only what is sown counts.
        check(vec!["pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb"], vec![("Apr", vec!["pea"])]);
        // Each name once a month, whether windows overlap or lines repeat it.
        check(vec!["pea; sow Mar-May, Apr-Jun, May"], vec![("Mar", vec!["pea"]), ("Apr", vec!["pea"]), ("May", vec!["pea"]), ("Jun", vec!["pea"])]);
        check(vec!["pea; sow Mar", "leek; sow Mar", "pea; sow Mar; harvest Jul", "pea; sow Feb"], vec![("Feb", vec!["pea"]), ("Mar", vec!["leek", "pea"])]);
        // The order of the names.
        check(vec!["pea; sow May", "Zinnia; sow May", "9-star; sow May", "Pea; sow May", "10-week; sow May"], vec![("May", vec!["10-week", "9-star", "Pea", "Zinnia", "pea"])]);
        check(vec!["🌽 maize; sow May", "ｋａｌｅ; sow May", "épinard; sow May", "kale red; sow May", "kale; sow May"], vec![("May", vec!["kale", "kale red", "épinard", "ｋａｌｅ", "🌽 maize"])]);
        // Unusual names.
        check(vec!["sow May; sow Jun"], vec![("Jun", vec!["sow May"])]);
        check(vec!["bean, dwarf  (late): ½ - 1 m; sow Jun", "x; sow Jun", "constructor; sow Jun"], vec![("Jun", vec!["bean, dwarf  (late): ½ - 1 m", "constructor", "x"])]);
        // Malformed names, months, windows, parts, and spaces; the last line of each is fine.
        check(vec!["; sow May", " ; sow May", " a; sow May", "b ; sow May", "c;d; sow May", "e;; sow May", "f f; sow Jul"], vec![("Jul", vec!["f f"])]);
        check(vec!["a; sow may", "b; sow MAY", "c; sow May.", "d; sow June", "e; sow Ma", "f; sow Mai", "g; sow 5", "h; sow Jul"], vec![("Jul", vec!["h"])]);
        check(vec!["a; sow -May", "b; sow May-", "c; sow Mar-Apr-May", "d; sow Mar–May", "e; sow Mar - May", "f; sow MayJun", "g; sow Jul"], vec![("Jul", vec!["g"])]);
        check(vec!["a; sow May,Jun", "b; sow May, ", "c; sow , May", "d; sow May Jun", "e; sow May,  Jun", "f; sow", "g; sow ", "h; sow Jul, Jul"], vec![("Jul", vec!["h"])]);
        check(vec!["a; sow May; harvest", "b; sow May; harvest Agu", "c; sow May; harvest Aug; harvest Sep", "d; sow May; sow Jun", "e; harvest Aug; sow May", "f; sow Jul; harvest Aug"], vec![("Jul", vec!["f"])]);
        check(vec!["a;sow May", "b;  sow May", "c; sow  May", "d; sow May ", "e; sow May;", "f; sow May; ", "g; Sow May", "h: sow May", "i", "", "j; sow Jul"], vec![("Jul", vec!["j"])]);
        check(vec!["a; sow May\n", "b; sow May; harvest Jul\n", "c; sow May\r", "d; sow\tMay", "e;\nsow May", "f; sow Jul"], vec![("Jul", vec!["f"])]);
        // Every sort is sown in months that are four apart, and in those behind them.
        let packets: Vec<String> = (0..2400)
            .map(|i| format!("sort {:02}; sow {}-{}", i % 40, MONTHS[i % 12], MONTHS[(i + 1) % 12]))
            .collect();
        let sown = |month: usize| (0..40).filter(move |sort| (month + 40 - sort) % 4 < 2);
        let wanted: Vec<(String, Vec<String>)> = (0..12)
            .map(|m| (MONTHS[m].to_string(), sown(m).map(|sort| format!("sort {:02}", sort)).collect()))
            .collect();
        assert_eq!(sowing_plan(packets.iter().map(|line| line.as_str()).collect()), wanted);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: Vec<&str>, expected: Vec<(&str, Vec<&str>)>) {
        let plan = sowing_plan(lines);
        let plan: Vec<(&str, Vec<&str>)> =
            plan.iter().map(|(month, names)| (month.as_str(), names.iter().map(|name| name.as_str()).collect())).collect();
        assert_eq!(plan, expected);
    }

    #[test]
    fn test_sowing_plan_examples() {
        check(vec!["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"], vec![("Feb", vec!["broad bean"]), ("Mar", vec!["broad bean", "leek"]), ("Apr", vec!["leek"]), ("Nov", vec!["broad bean"])]);
        check(vec!["garlic; sow Dec-Jan; harvest Jul"], vec![("Jan", vec!["garlic"]), ("Dec", vec!["garlic"])]);
        check(vec!["chard; sow Apr-", "sow May", "kale; harvest Jan"], vec![]);
    }
}

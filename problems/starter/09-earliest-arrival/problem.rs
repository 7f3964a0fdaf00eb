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

fn earliest_arrival(hops: Vec<&str>, origin: &str, target: &str, start: &str, change: i32) -> Option<String> {
/*
  Find the earliest time at which a traveller can reach a stop by bus.
  Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
  than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
  BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
  The traveller stands at origin at start and may board any bus that departs there at that time or later.
  Getting out of a bus and into another takes change minutes at least.
  Return the time of arrival at target (start, if that is origin), or None if it can't be reached.
  >>> earliest_arrival(vec!["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "07:55", 5)
  Some("08:40")
  >>> earliest_arrival(vec!["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "08:00", 3)
  Some("08:30")
  >>> earliest_arrival(vec!["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0)
  None
*/
// --- solution ---
    let minutes = |time: &str| time[..2].parse::<i32>().unwrap() * 60 + time[3..].parse::<i32>().unwrap();
    let mut timetable: Vec<(i32, i32, &str, &str, &str)> = Vec::new();
    for hop in &hops {
        let parts: Vec<&str> = hop.split(' ').collect();
        timetable.push((minutes(parts[3]), minutes(parts[4]), parts[0], parts[1], parts[2]));
    }
    timetable.sort();
    let mut arrived = HashMap::from([(origin, minutes(start))]);
    let mut ready = arrived.clone();
    let mut aboard: HashMap<(&str, &str), i32> = HashMap::new();
    for (departure, arrival, bus, here, there) in timetable {
        let boards = ready.get(here).map_or(false, |&time| time <= departure);
        let stays = aboard.get(&(bus, here)).map_or(false, |&time| time <= departure);
        if boards || stays {
            let time = aboard.entry((bus, there)).or_insert(arrival);
            *time = arrival.min(*time);
            let time = arrived.entry(there).or_insert(arrival);
            *time = arrival.min(*time);
            let time = ready.entry(there).or_insert(arrival + change);
            *time = (arrival + change).min(*time);
        }
    }
    arrived.get(target).map(|time| format!("{:02}:{:02}", time / 60, time % 60))
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn check(hops: &[&str], origin: &str, target: &str, start: &str, change: i32, expected: Option<&str>) {
        assert_eq!(earliest_arrival(hops.to_vec(), origin, target, start, change).as_deref(), expected);
    }

    #[test]
    fn test_earliest_arrival() {
        let hops = vec!["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"];
        let turned: Vec<&str> = hops.iter().rev().copied().collect();
        check(&hops, "Quay", "Fort", "07:55", 5, Some("08:40"));
        check(&hops, "Quay", "Fort", "08:00", 3, Some("08:30"));
        check(&hops, "Quay", "Fort", "08:00", 4, Some("08:40"));
        check(&turned, "Quay", "Fort", "08:00", 4, Some("08:40"));
        check(&hops, "Quay", "Fort", "08:01", 0, None);
        check(&hops, "Fort", "Quay", "07:00", 0, None);
        check(&hops, "Mill", "Fort", "08:18", 30, Some("08:30"));
        check(&hops, "Quay", "Quay", "09:05", 5, Some("09:05"));
        check(&[], "Quay", "Fort", "08:00", 0, None);
        check(&[], "Nowhere", "Nowhere", "00:00", 0, Some("00:00"));
        // The bus that arrives later can be the one to stay in.
        let stay = ["A s m 08:00 08:10", "B s m 08:01 08:12", "B m t 08:12 08:20", "A m t 08:30 08:40"];
        check(&stay, "s", "t", "08:00", 5, Some("08:20"));
        // Two changes beat one bus all the way.
        let fast = ["Slow s t 06:00 23:59", "A s a 06:00 06:10", "B a b 06:12 06:20", "C b t 06:22 06:30"];
        check(&fast, "s", "t", "06:00", 2, Some("06:30"));
        check(&fast, "s", "t", "06:00", 3, Some("23:59"));
        // A bus may come by a stop twice, and stay the same bus.
        let ring = ["R s m 07:00 07:10", "R m k 07:10 07:20", "R k m 07:20 07:40", "R m t 07:40 07:50"];
        check(&ring, "s", "t", "07:00", 60, Some("07:50"));
        check(&ring, "k", "t", "07:20", 60, Some("07:50"));
        check(&ring, "m", "t", "07:11", 0, Some("07:50"));
        // Different buses of one line do not carry a passenger over.
        let line = ["N5a s m 08:00 08:10", "N5b m t 08:12 08:20"];
        check(&line, "s", "t", "08:00", 3, None);
        check(&line, "s", "t", "08:00", 2, Some("08:20"));
        // Changing over the full hour.
        let late = ["A s m 08:50 08:58", "B m t 09:00 09:10"];
        check(&late, "s", "t", "08:50", 5, None);
        check(&late, "s", "t", "08:50", 2, Some("09:10"));
        check(&["É Łódź São 09:59 10:00"], "Łódź", "São", "09:59", 10, Some("10:00"));
        let time = |t: i32| format!("{:02}:{:02}", t / 60, t % 60);
        let many: Vec<String> = (0..1400).map(|i| format!("b{0} s{0} s{1} {2} {3}", i, i + 1, time(i), time(i + 1))).collect();
        let many: Vec<&str> = many.iter().rev().map(|hop| hop.as_str()).collect();
        check(&many, "s0", "s1400", "00:00", 0, Some("23:20"));
        check(&many, "s0", "s1400", "00:00", 1, None);
        check(&many, "s0", "s1", "00:00", 1, Some("00:01"));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_earliest_arrival_examples() {
        let hops = vec!["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"];
        assert_eq!(earliest_arrival(hops.clone(), "Quay", "Fort", "07:55", 5), Some("08:40".to_string()));
        assert_eq!(earliest_arrival(hops, "Quay", "Fort", "08:00", 3), Some("08:30".to_string()));
        assert_eq!(earliest_arrival(vec!["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0), None);
    }
}

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

fn ferry_lanes(vehicles: Vec<i32>, lanes: Vec<i32>, gap: i32) -> Vec<Vec<i32>> {
/*
  Assign vehicles to the lanes of a ferry.
  vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
  from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
  front end on, gap decimetres between any two; nothing is kept free before the first or behind the
  last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
  back end.
  One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
  there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
  stays ashore, and the next one tries.
  Return for every lane the vector of its vehicles, and behind these one more vector of those ashore,
  also if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and
  listed in this order.
  >>> ferry_lanes(vec![45, 50, 40], vec![100, 90], 5)
  [[1, 3], [2], []]
  >>> ferry_lanes(vec![70, 90, 60], vec![80, 70], 5)
  [[1], [3], [2]]
  >>> ferry_lanes(vec![40, 50], vec![], 5)
  [[1, 2]]
*/
// --- solution ---
    let mut rows: Vec<Vec<i32>> = vec![vec![]; lanes.len()];
    let mut room = lanes;
    let mut ashore = vec![];
    for (number, length) in (1..).zip(vehicles) {
        let needed: Vec<i32> = rows.iter().map(|row| if row.is_empty() { length } else { length + gap }).collect();
        // Backwards, as max_by_key takes the last of equals.
        let fitting = (0..room.len()).rev().filter(|&lane| needed[lane] <= room[lane]);
        match fitting.max_by_key(|&lane| room[lane]) {
            Some(lane) => {
                room[lane] -= needed[lane];
                rows[lane].push(number);
            }
            None => ashore.push(number),
        }
    }
    rows.push(ashore);
    rows
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_ferry_lanes() {
        assert_eq!(ferry_lanes(vec![45, 50, 40], vec![100, 90], 5), vec![vec![1, 3], vec![2], vec![]]);
        assert_eq!(ferry_lanes(vec![70, 90, 60], vec![80, 70], 5), vec![vec![1], vec![3], vec![2]]);
        assert_eq!(ferry_lanes(vec![40, 50], vec![], 5), vec![vec![1, 2]]);
        assert_eq!(ferry_lanes(vec![], vec![100, 80], 5), vec![vec![], vec![], vec![]]);
        assert_eq!(ferry_lanes(vec![], vec![], 0), vec![vec![]]);
        assert_eq!(ferry_lanes(vec![80], vec![80], 10), vec![vec![1], vec![]]);
        assert_eq!(ferry_lanes(vec![81], vec![80], 0), vec![vec![], vec![1]]);
        assert_eq!(ferry_lanes(vec![40, 35], vec![80], 5), vec![vec![1, 2], vec![]]);
        assert_eq!(ferry_lanes(vec![40, 36], vec![80], 5), vec![vec![1], vec![2]]);
        assert_eq!(ferry_lanes(vec![40, 40], vec![80], 0), vec![vec![1, 2], vec![]]);
        assert_eq!(ferry_lanes(vec![10, 10, 10], vec![50], 10), vec![vec![1, 2, 3], vec![]]);
        assert_eq!(ferry_lanes(vec![20, 20, 20], vec![60, 50], 100), vec![vec![1], vec![2], vec![3]]);
        assert_eq!(ferry_lanes(vec![1], vec![0, 5], 3), vec![vec![], vec![1], vec![]]);
        assert_eq!(ferry_lanes(vec![30, 30, 30], vec![60, 60, 60], 5), vec![vec![1], vec![2], vec![3], vec![]]);
        assert_eq!(ferry_lanes(vec![30, 10], vec![50, 80, 50], 0), vec![vec![2], vec![1], vec![], vec![]]);
        assert_eq!(ferry_lanes(vec![10, 10], vec![30, 100, 40], 2), vec![vec![], vec![1, 2], vec![], vec![]]);
        assert_eq!(ferry_lanes(vec![50, 20], vec![155, 100], 10), vec![vec![1, 2], vec![], vec![]]);
        assert_eq!(ferry_lanes(vec![50, 20], vec![150, 100], 10), vec![vec![1, 2], vec![], vec![]]);
        assert_eq!(ferry_lanes(vec![50, 100], vec![155, 100], 10), vec![vec![1], vec![2], vec![]]);
        assert_eq!(ferry_lanes(vec![100, 10, 100, 10], vec![50], 5), vec![vec![2, 4], vec![1, 3]]);
        assert_eq!(ferry_lanes(vec![60, 20, 50, 20, 30, 90], vec![120, 90, 100], 10), vec![vec![1, 5], vec![3], vec![2, 4], vec![6]]);
        let mut full = vec![vec![]; 21];
        for number in 1..=3000 {
            full[if number <= 2000 { (number as usize - 1) % 20 } else { 20 }].push(number);
        }
        assert_eq!(ferry_lanes(vec![40; 3000], vec![4495; 20], 5), full);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_ferry_lanes_examples() {
        assert_eq!(ferry_lanes(vec![45, 50, 40], vec![100, 90], 5), vec![vec![1, 3], vec![2], vec![]]);
        assert_eq!(ferry_lanes(vec![70, 90, 60], vec![80, 70], 5), vec![vec![1], vec![3], vec![2]]);
        assert_eq!(ferry_lanes(vec![40, 50], vec![], 5), vec![vec![1, 2]]);
    }
}

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

fn find_block(rows: Vec<&str>, group: i32) -> Option<(i32, i32)> {
/*
  Find seats for a group that wants to sit together.
  rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
  aisle. The group needs that many free seats side by side in one row, with no aisle between them.
  Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
  among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
  Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or None if
  there is no such stretch or nobody in the group.
  >>> find_block(vec!["..|...", "x..|.x."], 2)
  Some((1, 1))
  >>> find_block(vec!["...x..", "x.|..."], 2)
  Some((1, 5))
  >>> find_block(vec!["x.x", ".|."], 2)
  None
*/
// --- solution ---
    let mut best = None;
    let mut shortest = i32::MAX;
    for (row, places) in (1..).zip(rows) {
        let mut seat = 0;
        let mut free = 0;
        for place in places.chars().chain(['|']) {
            if place == '.' {
                seat += 1;
                free += 1;
                continue;
            }
            if group > 0 && free >= group && free < shortest {
                shortest = free;
                best = Some((row, seat - free + 1));
            }
            free = 0;
            if place == 'x' {
                seat += 1;
            }
        }
    }
    best
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_find_block() {
        assert_eq!(find_block(vec!["..|...", "x..|.x."], 2), Some((1, 1)));
        assert_eq!(find_block(vec!["...x..", "x.|..."], 2), Some((1, 5)));
        assert_eq!(find_block(vec!["x.x", ".|."], 2), None);
        assert_eq!(find_block(vec![], 1), None);
        assert_eq!(find_block(vec!["", "|"], 1), None);
        assert_eq!(find_block(vec!["..."], 0), None);
        assert_eq!(find_block(vec!["..."], -2), None);
        assert_eq!(find_block(vec!["..."], 4), None);
        assert_eq!(find_block(vec!["..."], 3), Some((1, 1)));
        assert_eq!(find_block(vec!["."], 1), Some((1, 1)));
        assert_eq!(find_block(vec!["...", "..."], 2), Some((1, 1)));
        assert_eq!(find_block(vec![".....", "x..x.", "....."], 2), Some((2, 2)));
        assert_eq!(find_block(vec![".....", "x...x", "..x.."], 2), Some((3, 1)));
        assert_eq!(find_block(vec!["...x...x..."], 3), Some((1, 1)));
        assert_eq!(find_block(vec!["....x..."], 3), Some((1, 6)));
        assert_eq!(find_block(vec!["..|..|.."], 3), None);
        assert_eq!(find_block(vec!["xx|x..|xx"], 2), Some((1, 4)));
        assert_eq!(find_block(vec!["|x|x|..x"], 2), Some((1, 3)));
        assert_eq!(find_block(vec!["||..||"], 2), Some((1, 1)));
        assert_eq!(find_block(vec!["xxxx", "xxx.", "xx.x"], 1), Some((2, 4)));
        let row = "x".repeat(40) + "|...|" + &"x".repeat(40);
        let mut hall = vec![row.as_str(); 50];
        hall.push("..|..");
        assert_eq!(find_block(hall, 2), Some((51, 1)));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_find_block_examples() {
        assert_eq!(find_block(vec!["..|...", "x..|.x."], 2), Some((1, 1)));
        assert_eq!(find_block(vec!["...x..", "x.|..."], 2), Some((1, 5)));
        assert_eq!(find_block(vec!["x.x", ".|."], 2), None);
    }
}

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

fn draught_windows(depths: Vec<i32>, draught: i32, hours: i32) -> Vec<Vec<i32>> {
/*
  Find when a ship can lie at a quay.
  depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
  draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
  a full centimetre, and never less than 30 centimetres.
  Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
  stretches of fewer than hours readings.
  >>> draught_windows(vec![400, 520, 540, 530, 410, 560], 450, 2)
  [[1, 3]]
  >>> draught_windows(vec![280, 300, 279, 280], 250, 1)
  [[0, 1], [3, 3]]
  >>> draught_windows(vec![], 300, 1)
  []
*/
// --- solution ---
    let needed = draught + max(30, (draught + 9) / 10);
    let mut windows = Vec::new();
    let mut first = None;
    for hour in 0..=depths.len() {
        let enough = hour < depths.len() && depths[hour] >= needed;
        match first {
            None if enough => first = Some(hour),
            Some(begun) if !enough => {
                if hour - begun >= hours as usize {
                    windows.push(vec![begun as i32, hour as i32 - 1]);
                }
                first = None;
            }
            _ => {}
        }
    }
    windows
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_draught_windows() {
        let none: Vec<Vec<i32>> = vec![];
        let tide = vec![400, 520, 540, 530, 410, 560];
        assert_eq!(draught_windows(tide.clone(), 450, 2), [[1, 3]]);
        assert_eq!(draught_windows(tide.clone(), 450, 1), [[1, 3], [5, 5]]);
        assert_eq!(draught_windows(tide.clone(), 450, 3), [[1, 3]]);
        assert_eq!(draught_windows(tide, 450, 4), none);
        assert_eq!(draught_windows(vec![280, 300, 279, 280], 250, 1), [[0, 1], [3, 3]]);
        assert_eq!(draught_windows(vec![], 300, 1), none);
        assert_eq!(draught_windows(vec![495], 450, 1), [[0, 0]]);
        assert_eq!(draught_windows(vec![494], 450, 1), none);
        // A tenth of 451 is 45.1, which is 46 rounded up.
        assert_eq!(draught_windows(vec![496, 497], 451, 1), [[1, 1]]);
        assert_eq!(draught_windows(vec![330, 331], 300, 1), [[0, 1]]);
        assert_eq!(draught_windows(vec![331, 332], 301, 1), [[1, 1]]);
        assert_eq!(draught_windows(vec![-20, 0, 150, 160, 130], 120, 2), [[2, 3]]);
        assert_eq!(draught_windows(vec![900; 5], 100, 5), [[0, 4]]);
        assert_eq!(draught_windows(vec![900; 5], 100, 6), none);
        assert_eq!(draught_windows(vec![900, 10, 900, 900, 10, 900], 100, 1), [[0, 0], [2, 3], [5, 5]]);
        let waves = (0..4000).map(|i| if i % 2 == 0 { 500 } else { 10 }).collect();
        let crests: Vec<Vec<i32>> = (0..2000).map(|i| vec![2 * i, 2 * i]).collect();
        assert_eq!(draught_windows(waves, 100, 1), crests);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_draught_windows_examples() {
        let none: Vec<Vec<i32>> = vec![];
        assert_eq!(draught_windows(vec![400, 520, 540, 530, 410, 560], 450, 2), [[1, 3]]);
        assert_eq!(draught_windows(vec![280, 300, 279, 280], 250, 1), [[0, 1], [3, 3]]);
        assert_eq!(draught_windows(vec![], 300, 1), none);
    }
}

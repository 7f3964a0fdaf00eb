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

fn rain_barrels(capacities: Vec<i32>, levels: Vec<i32>, rain: Vec<i32>, demand: i32) -> (Vec<i32>, i32, i32) {
/*
  Follow the water through the rain barrels of a garden.
  The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
  in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
  Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
  can't hold into the pond. Without barrels all rain runs into the pond.
  A day without rain needs demand litres for watering, unless it rained on the day before; before the first
  day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
  it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
  What can't be taken is missing, and is not made up for later.
  Return the levels after the last day, the litres that ran into the pond and the litres that were missing,
  both in all.
  >>> rain_barrels(vec![100, 50], vec![20, 10], vec![130, 0, 0], 30)
  ([100, 20], 10, 0)
  >>> rain_barrels(vec![40, 40], vec![12, 3], vec![0, 0], 5)
  ([5, 3], 0, 3)
  >>> rain_barrels(vec![], vec![], vec![7, 0, 0], 4)
  ([], 7, 4)
*/
// --- solution ---
    let mut levels = levels;
    let mut pond = 0;
    let mut missing = 0;
    let mut wet = false;
    for litres in rain {
        if litres > 0 {
            let mut running = litres;
            for (level, capacity) in levels.iter_mut().zip(&capacities) {
                let held = running.min(capacity - *level);
                *level += held;
                running -= held;
            }
            pond += running;
        } else if !wet {
            let mut needed = demand;
            for level in levels.iter_mut().rev() {
                let taken = needed.min(max(0, *level - 5));
                *level -= taken;
                needed -= taken;
            }
            missing += needed;
        }
        wet = litres > 0;
    }
    (levels, pond, missing)
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_rain_barrels() {
        assert_eq!(rain_barrels(vec![100, 50], vec![20, 10], vec![130, 0, 0], 30), (vec![100, 20], 10, 0));
        assert_eq!(rain_barrels(vec![40, 40], vec![12, 3], vec![0, 0], 5), (vec![5, 3], 0, 3));
        assert_eq!(rain_barrels(vec![], vec![], vec![7, 0, 0], 4), (vec![], 7, 4));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![], 9), (vec![20], 0, 0));
        assert_eq!(rain_barrels(vec![], vec![], vec![], 3), (vec![], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![30], 0), (vec![50], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![31], 0), (vec![50], 1, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![0], 9), (vec![11], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![4, 0], 9), (vec![24], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![4, 0, 0], 9), (vec![15], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![0, 6], 9), (vec![17], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![0, 1, 0, 0, 0, 2, 0], 3), (vec![14], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![0], 15), (vec![5], 0, 0));
        assert_eq!(rain_barrels(vec![50], vec![20], vec![0], 16), (vec![5], 0, 1));
        assert_eq!(rain_barrels(vec![50, 50], vec![5, 4], vec![0], 7), (vec![5, 4], 0, 7));
        assert_eq!(rain_barrels(vec![3, 20], vec![0, 6], vec![10, 0, 0], 8), (vec![3, 5], 0, 0));
        assert_eq!(rain_barrels(vec![30, 30, 30], vec![30, 30, 30], vec![0], 60), (vec![20, 5, 5], 0, 0));
        assert_eq!(rain_barrels(vec![0, 10], vec![0, 0], vec![8], 1), (vec![0, 8], 0, 0));
        assert_eq!(rain_barrels(vec![10, 10, 10], vec![10, 10, 10], vec![7, 5], 1), (vec![10, 10, 10], 12, 0));
        assert_eq!(rain_barrels(vec![10, 20, 30], vec![9, 20, 25], vec![15], 1), (vec![10, 20, 30], 9, 0));
        assert_eq!(rain_barrels(vec![20], vec![10], vec![0, 0, 30, 0, 0], 8), (vec![12], 15, 11));
        assert_eq!(rain_barrels(vec![20], vec![10], vec![0, 0], 0), (vec![10], 0, 0));
        let showers = (0..3000).map(|day| if day % 3 == 0 { 6 } else { 0 }).collect();
        assert_eq!(rain_barrels(vec![8], vec![5], showers, 4), (vec![5], 3000, 1000));
        let year = (0..6500).map(|day| if day < 4000 { 7 } else { 0 }).collect();
        assert_eq!(rain_barrels(vec![1000; 20], vec![0; 20], year, 10), (vec![5; 20], 8000, 5090));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_rain_barrels_examples() {
        assert_eq!(rain_barrels(vec![100, 50], vec![20, 10], vec![130, 0, 0], 30), (vec![100, 20], 10, 0));
        assert_eq!(rain_barrels(vec![40, 40], vec![12, 3], vec![0, 0], 5), (vec![5, 3], 0, 3));
        assert_eq!(rain_barrels(vec![], vec![], vec![7, 0, 0], 4), (vec![], 7, 4));
    }
}

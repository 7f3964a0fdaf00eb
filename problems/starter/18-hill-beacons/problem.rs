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

fn hill_beacons(heights: Vec<i32>, beacons: Vec<(i32, i32)>) -> Vec<Option<i32>> {
/*
  Find when the beacons along a ridge are lit.
  heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
  -10000000 to 10000000. A beacon is (point, mast): its fire burns mast millimetres (0 to 10000) above
  the ground of the point with that index. Beacons with an index that no point has (also negative ones)
  are out of use: never lit, never seen.
  Two beacons see each other if at all points strictly between theirs the ground lies below the straight
  line from fire to fire; ground that just touches the line hides them from each other. Masts hide
  nothing, and beacons at the same point see each other.
  The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
  minute after a beacon, all those that it sees are lit, if they don't burn already.
  Return for every beacon, in the order of the list, the minute in which it is lit, or None if it never
  is.
  >>> hill_beacons(vec![30, 10, 20, 50, 5], vec![(0, 0), (3, 0), (4, 0)])
  [Some(0), Some(1), Some(2)]
  >>> hill_beacons(vec![1, 2, 3], vec![(2, 0), (0, 0), (1, 0)])
  [Some(0), Some(2), Some(1)]
  >>> hill_beacons(vec![1, 2, 3], vec![(2, 1), (0, 0), (3, 0)])
  [Some(0), Some(1), None]
*/
// --- solution ---
    let usable = |&(point, _): &(i32, i32)| point >= 0 && (point as usize) < heights.len();
    let sees = |one: (i32, i32), other: (i32, i32)| {
        let ((left, left_mast), (right, right_mast)) = if one.0 < other.0 { (one, other) } else { (other, one) };
        let fire = heights[left as usize] + left_mast;
        let rise = i64::from(heights[right as usize] + right_mast - fire);
        (left + 1..right).all(|point| {
            let above = i64::from(heights[point as usize] - fire);
            above * i64::from(right - left) < rise * i64::from(point - left)
        })
    };
    let mut minutes = vec![None; beacons.len()];
    let mut burning = std::collections::VecDeque::new();
    if beacons.first().map_or(false, usable) {
        minutes[0] = Some(0);
        burning.push_back((0, 0));
    }
    while let Some((lit, minute)) = burning.pop_front() {
        for (i, beacon) in beacons.iter().enumerate() {
            if minutes[i].is_none() && usable(beacon) && sees(beacons[lit], *beacon) {
                minutes[i] = Some(minute + 1);
                burning.push_back((i, minute + 1));
            }
        }
    }
    minutes
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_hill_beacons() {
        assert_eq!(hill_beacons(vec![30, 10, 20, 50, 5], vec![(0, 0), (3, 0), (4, 0)]), vec![Some(0), Some(1), Some(2)]);
        assert_eq!(hill_beacons(vec![1, 2, 3], vec![(2, 0), (0, 0), (1, 0)]), vec![Some(0), Some(2), Some(1)]);
        assert_eq!(hill_beacons(vec![1, 2, 3], vec![(2, 1), (0, 0), (3, 0)]), vec![Some(0), Some(1), None]);
        assert_eq!(hill_beacons(vec![5, 6], vec![]), vec![]);
        assert_eq!(hill_beacons(vec![], vec![]), vec![]);
        assert_eq!(hill_beacons(vec![-7], vec![(0, 0)]), vec![Some(0)]);
        // Beacons out of use.
        assert_eq!(hill_beacons(vec![], vec![(0, 0)]), vec![None]);
        assert_eq!(hill_beacons(vec![1, 1], vec![(2, 0), (0, 0), (1, 0)]), vec![None, None, None]);
        assert_eq!(hill_beacons(vec![9, 0, 9], vec![(-1, 0), (0, 0)]), vec![None, None]);
        assert_eq!(hill_beacons(vec![9, 0, 9], vec![(0, 0), (-1, 0), (2, 0), (-3, 5)]), vec![Some(0), None, Some(1), None]);
        // Beacons at the same point.
        assert_eq!(hill_beacons(vec![4], vec![(0, 0), (0, 3), (0, 0)]), vec![Some(0), Some(1), Some(1)]);
        assert_eq!(hill_beacons(vec![4, 0, 4], vec![(2, 0), (0, 0), (2, 0), (0, 0)]), vec![Some(0), Some(1), Some(1), Some(1)]);
        assert_eq!(hill_beacons(vec![0, 9, 0], vec![(0, 0), (0, 20), (2, 0)]), vec![Some(0), Some(1), Some(2)]);
        // Flat ground touches the line between fires that stand on it.
        assert_eq!(hill_beacons(vec![5, 5, 5], vec![(0, 0), (2, 0)]), vec![Some(0), None]);
        assert_eq!(hill_beacons(vec![5, 5, 5], vec![(0, 1), (2, 0)]), vec![Some(0), Some(1)]);
        assert_eq!(hill_beacons(vec![0, 5, 0], vec![(0, 10), (2, 0)]), vec![Some(0), None]);
        assert_eq!(hill_beacons(vec![0, 5, 0], vec![(0, 11), (2, 0)]), vec![Some(0), Some(1)]);
        assert_eq!(hill_beacons(vec![0, 0, 0], vec![(0, 1), (1, 50), (2, 1)]), vec![Some(0), Some(1), Some(1)]);
        // The line passes a third above or below the ground.
        assert_eq!(hill_beacons(vec![0, 0, 1, 2], vec![(0, 0), (3, 0)]), vec![Some(0), Some(1)]);
        assert_eq!(hill_beacons(vec![2, 1, 0, 0], vec![(0, 0), (3, 0)]), vec![Some(0), Some(1)]);
        assert_eq!(hill_beacons(vec![0, 0, -1, -2], vec![(0, 0), (3, 0)]), vec![Some(0), None]);
        // Touched in the middle, where a rounded line passes just above.
        let touched = |far: usize, middle: usize, height: i32, end: i32| {
            let mut heights = vec![-9; far + 1];
            heights[0] = 0;
            heights[middle] = height;
            heights[far] = end;
            heights
        };
        assert_eq!(hill_beacons(touched(14, 7, 29, 58), vec![(0, 0), (14, 0)]), vec![Some(0), None]);
        assert_eq!(hill_beacons(touched(35, 21, 27, 45), vec![(35, 0), (0, 0)]), vec![Some(0), None]);
        // The way of the signal.
        let hill = vec![0, 3, 4, 3, 0];
        assert_eq!(hill_beacons(hill.clone(), vec![(0, 0), (1, 0), (2, 0), (3, 0), (4, 0)]), vec![Some(0), Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(hill_beacons(hill, vec![(2, 0), (4, 0), (0, 0), (1, 0), (3, 0)]), vec![Some(0), Some(2), Some(2), Some(1), Some(1)]);
        assert_eq!(hill_beacons(vec![10, 12, 0, 20], vec![(0, 0), (2, 0), (3, 0)]), vec![Some(0), Some(2), Some(1)]);
        assert_eq!(hill_beacons(vec![0, 9, 0, 9, 0], vec![(2, 0), (4, 0), (1, 0), (0, 0)]), vec![Some(0), None, Some(1), Some(2)]);
        // Long ridges: a dome, a bowl, and a deep valley.
        let everywhere: Vec<(i32, i32)> = (0..300).map(|point| (point, 0)).collect();
        let dome = (0..300).map(|i| -100 * i * i).collect();
        let in_turn: Vec<Option<i32>> = (0..300).map(Some).collect();
        assert_eq!(hill_beacons(dome, everywhere.clone()), in_turn);
        let bowl = (0..300).map(|i| 100 * i * i).collect();
        let at_once: Vec<Option<i32>> = (0..300).map(|i| Some(i.min(1))).collect();
        assert_eq!(hill_beacons(bowl, everywhere), at_once);
        let mut valley = vec![-10000000; 401];
        valley[0] = 10000000;
        valley[400] = 10000000;
        assert_eq!(hill_beacons(valley, vec![(400, 0), (0, 0), (200, 0)]), vec![Some(0), Some(1), Some(1)]);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_hill_beacons_examples() {
        assert_eq!(hill_beacons(vec![30, 10, 20, 50, 5], vec![(0, 0), (3, 0), (4, 0)]), vec![Some(0), Some(1), Some(2)]);
        assert_eq!(hill_beacons(vec![1, 2, 3], vec![(2, 0), (0, 0), (1, 0)]), vec![Some(0), Some(2), Some(1)]);
        assert_eq!(hill_beacons(vec![1, 2, 3], vec![(2, 1), (0, 0), (3, 0)]), vec![Some(0), Some(1), None]);
    }
}

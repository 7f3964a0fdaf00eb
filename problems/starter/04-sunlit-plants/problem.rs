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

fn sunlit_plants(beds: Vec<Vec<i32>>, drop: i32) -> Vec<i32> {
/*
  Count the plants of every bed that stand in the sun.
  A bed is a row of places one metre apart, listed from east to west: the height of the plant in
  centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
  west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
  shadow of its own bed passes above its top; a shadow that just touches its top does not count.
  >>> sunlit_plants(vec![vec![90, 60, 40]], 20)
  [1]
  >>> sunlit_plants(vec![vec![50, 30, 50], vec![]], 20)
  [3, 0]
  >>> sunlit_plants(vec![vec![70, 0, 0, 30, 5]], 15)
  [2]
*/
// --- solution ---
    let lit_of = |bed: &Vec<i32>| {
        let mut shadow = 0;
        let mut lit = 0;
        for &height in bed {
            shadow -= drop;
            if height > 0 && height >= shadow {
                lit += 1;
            }
            shadow = max(shadow, height);
        }
        lit
    };
    beds.iter().map(lit_of).collect()
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_sunlit_plants() {
        assert_eq!(sunlit_plants(vec![vec![90, 60, 40]], 20), [1]);
        assert_eq!(sunlit_plants(vec![vec![50, 30, 50], vec![]], 20), [3, 0]);
        assert_eq!(sunlit_plants(vec![vec![70, 0, 0, 30, 5]], 15), [2]);
        assert_eq!(sunlit_plants(vec![], 10), []);
        assert_eq!(sunlit_plants(vec![vec![]], 10), [0]);
        assert_eq!(sunlit_plants(vec![vec![0, 0, 0]], 10), [0]);
        assert_eq!(sunlit_plants(vec![vec![1]], 0), [1]);
        assert_eq!(sunlit_plants(vec![vec![40, 40, 40]], 0), [3]);
        assert_eq!(sunlit_plants(vec![vec![40, 39, 41, 40]], 0), [2]);
        // The tall first plant shades the last one over a plant that is itself in its shadow.
        assert_eq!(sunlit_plants(vec![vec![100, 20, 65]], 15), [1]);
        assert_eq!(sunlit_plants(vec![vec![100, 20, 70]], 15), [2]);
        assert_eq!(sunlit_plants(vec![vec![100, 95, 80]], 10), [2]);
        assert_eq!(sunlit_plants(vec![vec![10, 60], vec![60, 10], vec![0, 10, 60, 49, 39]], 10), [2, 1, 2]);
        assert_eq!(sunlit_plants(vec![vec![30, 5, 5, 5, 5]], 10), [3]);
        assert_eq!(sunlit_plants(vec![vec![5, 200], vec![200, 5]], 1000), [2, 2]);
        let falling: Vec<i32> = (1..=2000).rev().collect();
        assert_eq!(sunlit_plants(vec![falling.clone()], 1), [2000]);
        assert_eq!(sunlit_plants(vec![falling], 0), [1]);
        let rising: Vec<i32> = (1..=2000).collect();
        assert_eq!(sunlit_plants(vec![rising; 3], 0), [2000, 2000, 2000]);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_sunlit_plants_examples() {
        assert_eq!(sunlit_plants(vec![vec![90, 60, 40]], 20), [1]);
        assert_eq!(sunlit_plants(vec![vec![50, 30, 50], vec![]], 20), [3, 0]);
        assert_eq!(sunlit_plants(vec![vec![70, 0, 0, 30, 5]], 15), [2]);
    }
}

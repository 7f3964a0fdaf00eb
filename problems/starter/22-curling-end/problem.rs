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

fn curling_end(red: Vec<(i32, i32)>, yellow: Vec<(i32, i32)>, house: i32, stone: i32) -> Option<(String, i32)> {
/*
  Score an end of curling.
  red and yellow hold the middles of both teams' stones as (x, y), in millimetres from the button, which
  is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
  A stone counts if any part of it lies in the house or just touches it from outside. The team with the
  counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
  nearer than the other team's nearest counting stone, or for all of them if the other team has none.
  Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
  Return the team, "red" or "yellow", and its score, or None if nobody scores: no stone counts, or the
  nearest counting stones of the two teams are equally near.
  >>> curling_end(vec![(0, 600), (900, -1200)], vec![(-1000, 0)], 1829, 145)
  Some(("red", 1))
  >>> curling_end(vec![(1974, 0)], vec![(300, 0), (0, -1900), (0, 1975)], 1829, 145)
  Some(("yellow", 2))
  >>> curling_end(vec![(300, 400)], vec![(-500, 0)], 1829, 145)
  None
*/
// --- solution ---
    let squares = |stones: &[(i32, i32)]| -> Vec<i64> {
        stones.iter().map(|&(x, y)| i64::from(x).pow(2) + i64::from(y).pow(2)).collect()
    };
    let (reds, yellows) = (squares(&red), squares(&yellow));
    // Stones that don't count are no nearer than this: no need to sort them out.
    let beyond = (i64::from(house) + i64::from(stone)).pow(2) + 1;
    let score = |own: &[i64], other: &[i64]| {
        let limit = other.iter().fold(beyond, |least, &distance| least.min(distance));
        own.iter().filter(|&&distance| distance < limit).count() as i32
    };
    match (score(&reds, &yellows), score(&yellows, &reds)) {
        (0, 0) => None,
        (0, scored) => Some(("yellow".to_string(), scored)),
        (scored, _) => Some(("red".to_string(), scored)),
    }
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn won(team: &str, score: i32) -> Option<(String, i32)> {
        Some((team.to_string(), score))
    }

    #[test]
    fn test_curling_end() {
        assert_eq!(curling_end(vec![(0, 600), (900, -1200)], vec![(-1000, 0)], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![(1974, 0)], vec![(300, 0), (0, -1900), (0, 1975)], 1829, 145), won("yellow", 2));
        assert_eq!(curling_end(vec![(300, 400)], vec![(-500, 0)], 1829, 145), None);
        assert_eq!(curling_end(vec![], vec![], 1829, 145), None);
        assert_eq!(curling_end(vec![(0, 0)], vec![], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![], vec![(0, 0), (-700, 700)], 1829, 145), won("yellow", 2));
        // From 1829 + 145 on a stone does not touch the house any more.
        assert_eq!(curling_end(vec![(1974, 0)], vec![], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![(1975, 0)], vec![(0, -1975)], 1829, 145), None);
        assert_eq!(curling_end(vec![(0, -1975)], vec![(-1974, 0)], 1829, 145), won("yellow", 1));
        assert_eq!(curling_end(vec![(1395, 1396)], vec![], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![(1396, 1396)], vec![], 1829, 145), None);
        assert_eq!(curling_end(vec![(30, 40)], vec![(40, 40)], 46, 4), won("red", 1));
        // Equally near are nobody's, whatever else lies there.
        assert_eq!(curling_end(vec![(500, 0), (1000, 0)], vec![(0, -500)], 1829, 145), None);
        assert_eq!(curling_end(vec![(2000, 0)], vec![(0, 2000)], 1829, 145), None);
        assert_eq!(curling_end(vec![(100, 0), (300, 400)], vec![(-500, 0)], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![(700, 0), (0, 700), (-700, 0)], vec![(0, -800)], 1829, 145), won("red", 3));
        assert_eq!(curling_end(vec![(900, 0)], vec![(0, 400), (-899, 0), (0, 901)], 1829, 145), won("yellow", 2));
        // A stone outside takes nothing away, and is worth nothing.
        assert_eq!(curling_end(vec![(100, 0), (1500, 1500)], vec![], 1829, 145), won("red", 1));
        assert_eq!(curling_end(vec![(1900, 0), (0, 1800), (-1976, 0)], vec![(0, -1980)], 1829, 145), won("red", 2));
        assert_eq!(curling_end(vec![(50000, 0)], vec![(0, 40000), (46341, 0)], 60000, 200), won("yellow", 2));
        assert_eq!(curling_end(vec![(65536, 0)], vec![(1000, 0)], 70000, 145), won("yellow", 1));
        let large = 1000000000;
        assert_eq!(curling_end(vec![(0, large)], vec![(1, -large)], large, 1), won("red", 1));
        assert_eq!(curling_end(vec![(1, large)], vec![(large, 0)], large - 1, 1), won("yellow", 1));
        assert_eq!(curling_end(vec![(large, 1)], vec![], large - 1, 1), None);
        let far = vec![(-large, large), (large - 1, large)];
        assert_eq!(curling_end(vec![(large, -large)], far, large, large), won("yellow", 1));
        let red = (1..=2000).map(|i| (300 * i, -300 * i)).collect();
        let yellow = (1..=2000).map(|i| (0, 300 * (999 + i))).collect();
        assert_eq!(curling_end(red, yellow, 548700, 145), won("red", 707));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_curling_end_examples() {
        let red = curling_end(vec![(0, 600), (900, -1200)], vec![(-1000, 0)], 1829, 145);
        assert_eq!(red, Some(("red".to_string(), 1)));
        let yellow = curling_end(vec![(1974, 0)], vec![(300, 0), (0, -1900), (0, 1975)], 1829, 145);
        assert_eq!(yellow, Some(("yellow".to_string(), 2)));
        assert_eq!(curling_end(vec![(300, 400)], vec![(-500, 0)], 1829, 145), None);
    }
}

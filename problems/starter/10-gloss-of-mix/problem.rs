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

fn gloss_of_mix(cans: Vec<(f64, f64)>) -> Option<f64> {
/*
  Work out the gloss of cans of paint that are poured together.
  Every can is given as (litres, gloss), the gloss in percent. In the mix every litre counts alike: a can
  of three litres is the same as three cans of one litre each.
  Cans of zero litres or less are left out, and so are cans with a gloss below 0 or above 100. A gloss of
  exactly 0 or 100 is fine.
  Return the gloss of the mix in percent, not rounded, or None if no can is left.
  >>> gloss_of_mix(vec![(1.0, 20.0), (3.0, 60.0)])
  Some(50.0)
  >>> gloss_of_mix(vec![(2.0, 35.0), (0.5, 120.0)])
  Some(35.0)
  >>> gloss_of_mix(vec![(0.0, 50.0)])
  None
*/
// --- solution ---
    let mut total = 0.0;
    let mut weighted = 0.0;
    for (litres, gloss) in cans {
        if litres > 0.0 && (0.0..=100.0).contains(&gloss) {
            total += litres;
            weighted += litres * gloss;
        }
    }
    if total > 0.0 {
        Some(weighted / total)
    } else {
        None
    }
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn close(actual: Option<f64>, expected: f64) -> bool {
        actual.map_or(false, |gloss| (gloss - expected).abs() < 1e-6)
    }

    #[test]
    fn test_gloss_of_mix() {
        assert!(close(gloss_of_mix(vec![(1.0, 20.0), (3.0, 60.0)]), 50.0));
        assert!(close(gloss_of_mix(vec![(2.0, 35.0), (0.5, 120.0)]), 35.0));
        assert_eq!(gloss_of_mix(vec![(0.0, 50.0)]), None);
        assert_eq!(gloss_of_mix(vec![]), None);
        assert!(close(gloss_of_mix(vec![(2.5, 37.5)]), 37.5));
        assert!(close(gloss_of_mix(vec![(1.0, 0.0)]), 0.0));
        assert!(close(gloss_of_mix(vec![(4.0, 100.0)]), 100.0));
        assert!(close(gloss_of_mix(vec![(3.0, 0.0), (1.0, 100.0)]), 25.0));
        assert_eq!(gloss_of_mix(vec![(1.0, 100.5)]), None);
        assert_eq!(gloss_of_mix(vec![(1.0, -0.5)]), None);
        assert!(close(gloss_of_mix(vec![(1.0, 99.5), (1.0, 100.5)]), 99.5));
        // What is left out adds no litres either.
        assert!(close(gloss_of_mix(vec![(9.0, 130.0), (1.0, 30.0), (9.0, -10.0)]), 30.0));
        assert!(close(gloss_of_mix(vec![(-1.0, 90.0), (2.0, 30.0)]), 30.0));
        assert!(close(gloss_of_mix(vec![(-1.0, 40.0), (1.0, 40.0)]), 40.0));
        assert_eq!(gloss_of_mix(vec![(-2.0, 50.0)]), None);
        assert_eq!(gloss_of_mix(vec![(0.0, 10.0), (-1.0, 20.0), (5.0, 100.1)]), None);
        assert!(close(gloss_of_mix(vec![(1.0, 10.0), (1.0, 20.0), (1.0, 40.0)]), 70.0 / 3.0));
        assert!(close(gloss_of_mix(vec![(0.7, 35.5), (0.2, 80.0), (1.1, 12.25)]), 27.1625));
        // Equal cans are poured as often as they are listed.
        assert!(close(gloss_of_mix(vec![(1.0, 10.0), (1.0, 10.0), (2.0, 90.0)]), 50.0));
        assert!(close(gloss_of_mix(vec![(1.0, 10.0), (2.0, 10.0), (1.0, 90.0)]), 30.0));
        assert!(close(gloss_of_mix(vec![(0.001, 80.0), (0.003, 40.0)]), 50.0));
        assert!(close(gloss_of_mix(vec![(1000000.0, 10.0), (3000000.0, 0.5)]), 2.875));
        // The sum of i * i over the sum of i; no litres at 0.
        let many = (0..2020).map(|i| (f64::from(i % 101), f64::from(i % 101))).collect();
        assert!(close(gloss_of_mix(many), 67.0));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_gloss_of_mix_examples() {
        assert_eq!(gloss_of_mix(vec![(1.0, 20.0), (3.0, 60.0)]), Some(50.0));
        assert_eq!(gloss_of_mix(vec![(2.0, 35.0), (0.5, 120.0)]), Some(35.0));
        assert_eq!(gloss_of_mix(vec![(0.0, 50.0)]), None);
    }
}

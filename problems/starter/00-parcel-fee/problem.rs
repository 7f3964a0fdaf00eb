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

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
/*
  Price of sending a parcel, in cents.
  A parcel is billed by its weight in grams or by its volume weight, whichever is larger. The volume
  weight is one gram for every 5 cubic centimetres, rounded up (sides are in centimetres).
  The first started kilogram costs 450, every further started kilogram 120.
  A parcel whose longest side is over 120 cm costs 900 more.
  If a side or the weight is not positive, the parcel is refused: return -1.
  >>> parcel_fee(vec![30, 20, 10], 800)
  570
  >>> parcel_fee(vec![10, 10, 10], 1000)
  450
  >>> parcel_fee(vec![130, 10, 10], 200)
  1590
*/
// --- solution ---
    if grams <= 0 || sides.iter().any(|&side| side <= 0) {
        return -1;
    }
    let volume: i64 = sides.iter().product();
    let billed = grams.max((volume + 4) / 5);
    let kilograms = (billed + 999) / 1000;
    let fee = 450 + 120 * (kilograms - 1);
    if sides.iter().any(|&side| side > 120) {
        fee + 900
    } else {
        fee
    }
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_parcel_fee() {
        assert_eq!(parcel_fee(vec![30, 20, 10], 800), 570);
        assert_eq!(parcel_fee(vec![10, 10, 10], 1000), 450);
        assert_eq!(parcel_fee(vec![10, 10, 10], 1001), 570);
        assert_eq!(parcel_fee(vec![130, 10, 10], 200), 1590);
        assert_eq!(parcel_fee(vec![1, 1, 1], 1), 450);
        // 5002 cubic centimetres are 1000.4 g, so the second kilogram has begun.
        assert_eq!(parcel_fee(vec![2, 41, 61], 900), 570);
        assert_eq!(parcel_fee(vec![50, 10, 10], 900), 450);
        assert_eq!(parcel_fee(vec![120, 1, 1], 10), 450);
        assert_eq!(parcel_fee(vec![1, 121, 1], 10), 1350);
        assert_eq!(parcel_fee(vec![1, 1, 121], 2000), 1470);
        assert_eq!(parcel_fee(vec![20, 20, 20], 1600), 570);
        assert_eq!(parcel_fee(vec![0, 10, 10], 100), -1);
        assert_eq!(parcel_fee(vec![10, 10, 10], 0), -1);
        assert_eq!(parcel_fee(vec![-10, -10, 10], 100), -1);
        assert_eq!(parcel_fee(vec![10, 10, 10], -5), -1);
        assert_eq!(parcel_fee(vec![100000, 100000, 100000], 1), 24000000001230);
        assert_eq!(parcel_fee(vec![1, 1, 1], 1000000000000), 120000000330);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_parcel_fee_examples() {
        assert_eq!(parcel_fee(vec![30, 20, 10], 800), 570);
        assert_eq!(parcel_fee(vec![10, 10, 10], 1000), 450);
        assert_eq!(parcel_fee(vec![130, 10, 10], 200), 1590);
    }
}

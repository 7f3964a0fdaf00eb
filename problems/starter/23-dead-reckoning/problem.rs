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

fn dead_reckoning(legs: Vec<&str>, speed: f64, current: (f64, f64)) -> Result<(f64, f64), String> {
/*
  Reckon from its log where a ship is that started at (0, 0).
  Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
  bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
  30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
  digits 0 to 9, and then, if need be, a point and one or more of these digits again.
  The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
  miles (east, north) an hour, carries it along.
  Return the ship's position as miles (east, north), no more than 0.000001 off. If a leg has any other
  form (other letters, a sign, more spaces, something missing or left over), return an error.
  >>> dead_reckoning(vec!["N 6", "E 2"], 4.0, (-0.5, 0.25))
  Ok((1.0, 6.5))
  >>> dead_reckoning(vec!["N30E 12.5"], 5.0, (0.0, 0.0))
  Ok((6.25, 10.825318))
*/
// --- solution ---
    // parse alone takes signs, exponents, "inf" and a point at either end as well.
    fn number(text: &str) -> Option<f64> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        if digits(whole) && digits(fraction) {
            text.parse().ok()
        } else {
            None
        }
    }
    // Degrees clockwise from north.
    fn course(bearing: &str) -> Option<f64> {
        match bearing {
            "N" => return Some(0.0),
            "E" => return Some(90.0),
            "S" => return Some(180.0),
            "W" => return Some(270.0),
            _ => {}
        }
        let mut letters = bearing.chars();
        let (pole, side) = (letters.next()?, letters.next_back()?);
        let turned = number(letters.as_str()).filter(|&degrees| degrees <= 90.0)?;
        match (pole, side) {
            ('N', 'E') => Some(turned),
            ('N', 'W') => Some(-turned),
            ('S', 'E') => Some(180.0 - turned),
            ('S', 'W') => Some(180.0 + turned),
            _ => None,
        }
    }
    let (mut east, mut north) = (0.0, 0.0);
    for leg in legs {
        let read = leg.split_once(' ').and_then(|(bearing, miles)| course(bearing).zip(number(miles)));
        let (degrees, miles) = read.ok_or_else(|| format!("not a leg: {:?}", leg))?;
        east += miles * degrees.to_radians().sin() + miles / speed * current.0;
        north += miles * degrees.to_radians().cos() + miles / speed * current.1;
    }
    Ok((east, north))
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn reckons(legs: Vec<&str>, speed: f64, current: (f64, f64), position: (f64, f64)) {
        let (east, north) = dead_reckoning(legs, speed, current).unwrap();
        assert!((east - position.0).abs() < 1e-6);
        assert!((north - position.1).abs() < 1e-6);
    }

    fn refuses(malformed: &[&str]) {
        for leg in malformed {
            assert!(dead_reckoning(vec!["N 1", leg, "E 1"], 5.0, (0.0, 0.0)).is_err());
        }
    }

    #[test]
    fn test_dead_reckoning() {
        let still = (0.0, 0.0);
        reckons(vec!["N 6", "E 2"], 4.0, (-0.5, 0.25), (1.0, 6.5));
        reckons(vec!["N30E 12.5"], 5.0, still, (6.25, 10.825317547305483));
        reckons(vec![], 5.0, (3.0, 4.0), (0.0, 0.0));
        reckons(vec!["S 4"], 1.0, still, (0.0, -4.0));
        reckons(vec!["W 2.5"], 1.0, still, (-2.5, 0.0));
        reckons(vec!["S30E 10"], 5.0, still, (5.0, -8.660254037844386));
        reckons(vec!["S60W 10"], 5.0, still, (-8.660254037844386, -5.0));
        reckons(vec!["N45W 2"], 5.0, still, (-1.4142135623730951, 1.4142135623730951));
        reckons(vec!["N22.5E 8"], 5.0, still, (3.0614674589207183, 7.391036260090294));
        reckons(vec!["N0E 3", "S0W 5"], 5.0, still, (0.0, -2.0));
        reckons(vec!["N90E 3", "S90W 1.5", "S90.0E 4"], 5.0, still, (5.5, 0.0));
        reckons(vec!["N005E 0010.50", "S5W 10.5"], 5.0, still, (0.0, 0.0));
        // No time goes by on a leg of no miles, and a current may undo what was sailed.
        reckons(vec!["N 0", "S12W 0.0"], 5.0, (3.0, 4.0), (0.0, 0.0));
        reckons(vec!["E 10"], 4.0, (0.0, -2.0), (10.0, -5.0));
        reckons(vec!["N 6"], 3.0, (0.0, -3.0), (0.0, 0.0));
        reckons(vec!["N 10", "E 10", "S 10", "W 10"], 8.0, (1.5, -0.75), (7.5, -3.75));
        let zigzag = (0..8000).map(|i| if i % 2 == 0 { "N36E 0.5" } else { "S36W 0.25" }).collect();
        reckons(zigzag, 10.0, (0.1, -0.2), (617.7852522924731, 749.0169943749475));
        refuses(&["", " ", "N", "N ", "5", " 5", "N30E", "N30E ", "30 5", "N5", "N30E5", "N 5 6", "N 5E"]);
        refuses(&[" N 5", "N 5 ", "N  5", "N30 E 5", "N\t5", "N 5\n", "N 5\nE 5"]);
        refuses(&["n 5", "N30e 5", "X 5", "NE 5", "N30 5", "30E 5", "W30S 4", "E10N 3", "N30S 2", "N30EE 2", "NN30E 2"]);
        refuses(&["N91E 5", "S90.001W 5", "N-5E 3", "N+5E 3", "N.5E 3", "N5.E 3", "N1e1E 3", "N99999999999999999999E 5"]);
        refuses(&["N -4", "N +4", "N .5", "N 5.", "N .", "N 1.2.3", "N 1e3", "N 1,5", "N 1_000", "N 0x10", "N 5d"]);
        refuses(&["N inf", "N Infinity", "N nan", "N NaN", "N ٣", "N٣E 5", "N ５", "N 5½"]);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn near(result: Result<(f64, f64), String>, east: f64, north: f64) -> bool {
        result.map_or(false, |position| (position.0 - east).abs() < 1e-6 && (position.1 - north).abs() < 1e-6)
    }

    #[test]
    fn test_dead_reckoning_examples() {
        assert!(near(dead_reckoning(vec!["N 6", "E 2"], 4.0, (-0.5, 0.25)), 1.0, 6.5));
        assert!(near(dead_reckoning(vec!["N30E 12.5"], 5.0, (0.0, 0.0)), 6.25, 10.825318));
    }
}

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

fn scale_recipe(amounts: Vec<&str>, people: i64, guests: i64) -> Vec<String> {
/*
  Rewrite the amounts of a recipe for people eaters so that it serves guests.
  An amount begins with a number: "2", a fraction "3/4", or both "1 1/2". It ends there or goes on with
  a space and a unit, which stays as it is. An amount of any other form stays as it is altogether.
  Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
  whole part 0 before a fraction, and "0" for nothing.
  >>> scale_recipe(vec!["1 1/2 cups", "a pinch"], 4, 6)
  ["2 1/4 cups", "a pinch"]
  >>> scale_recipe(vec!["3", "1/3 l"], 2, 1)
  ["1 1/2", "1/6 l"]
*/
// --- solution ---
    fn digits(text: &str) -> usize {
        text.bytes().take_while(u8::is_ascii_digit).count()
    }
    // The fraction at the beginning and its length, if a space or nothing follows.
    fn fraction(text: &str) -> Option<(i64, i64, usize)> {
        let above = digits(text);
        if above == 0 || !text[above..].starts_with('/') {
            return None;
        }
        let below = digits(&text[above + 1..]);
        let length = above + 1 + below;
        if below == 0 || !(text[length..].is_empty() || text[length..].starts_with(' ')) {
            return None;
        }
        Some((text[..above].parse().ok()?, text[above + 1..length].parse().ok()?, length))
    }
    fn number(text: &str) -> Option<(i64, i64, usize)> {
        if let Some(found) = fraction(text) {
            return Some(found);
        }
        let length = digits(text);
        let whole: i64 = text[..length].parse().ok()?;
        let rest = &text[length..];
        if rest.is_empty() {
            return Some((whole, 1, length));
        }
        match fraction(rest.strip_prefix(' ')?) {
            Some((above, below, more)) => Some((whole * below + above, below, length + 1 + more)),
            None => Some((whole, 1, length)),
        }
    }
    fn divisor(a: i64, b: i64) -> i64 {
        if b == 0 { a } else { divisor(b, a % b) }
    }
    let scaled = |amount: &str| {
        let (above, below, length) = match number(amount) {
            Some(found) => found,
            None => return amount.to_string(),
        };
        let (above, below) = (above * guests, below * people);
        let common = divisor(above, below);
        let (above, below) = (above / common, below / common);
        let text = match (above / below, above % below) {
            (whole, 0) => whole.to_string(),
            (0, rest) => format!("{}/{}", rest, below),
            (whole, rest) => format!("{} {}/{}", whole, rest, below),
        };
        text + &amount[length..]
    };
    amounts.into_iter().map(scaled).collect()
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_scale_recipe() {
        assert_eq!(scale_recipe(vec!["1 1/2 cups", "a pinch"], 4, 6), ["2 1/4 cups", "a pinch"]);
        assert_eq!(scale_recipe(vec!["3", "1/3 l"], 2, 1), ["1 1/2", "1/6 l"]);
        assert!(scale_recipe(vec![], 2, 3).is_empty());
        assert_eq!(scale_recipe(vec!["1", "to taste", "2"], 1, 2), ["2", "to taste", "4"]);
        assert_eq!(scale_recipe(vec!["2"], 4, 4), ["2"]);
        assert_eq!(scale_recipe(vec!["2"], 4, 2), ["1"]);
        assert_eq!(scale_recipe(vec!["2/4"], 1, 1), ["1/2"]);
        assert_eq!(scale_recipe(vec!["6/4 g"], 1, 1), ["1 1/2 g"]);
        assert_eq!(scale_recipe(vec!["4/4"], 3, 3), ["1"]);
        assert_eq!(scale_recipe(vec!["3 0/5 l"], 1, 1), ["3 l"]);
        assert_eq!(scale_recipe(vec!["2/3 cup"], 2, 3), ["1 cup"]);
        assert_eq!(scale_recipe(vec!["1"], 3, 1), ["1/3"]);
        assert_eq!(scale_recipe(vec!["1/10 l"], 1, 3), ["3/10 l"]);
        assert_eq!(scale_recipe(vec!["2 1/2"], 5, 0), ["0"]);
        assert_eq!(scale_recipe(vec!["200 g"], 4, 0), ["0 g"]);
        assert_eq!(scale_recipe(vec!["0"], 2, 5), ["0"]);
        assert_eq!(scale_recipe(vec!["2 1-litre tins"], 1, 3), ["6 1-litre tins"]);
        assert_eq!(scale_recipe(vec!["1 1/2 kg (3 lb)"], 1, 2), ["3 kg (3 lb)"]);
        assert_eq!(scale_recipe(vec!["2  Stück"], 2, 4), ["4  Stück"]);
        assert_eq!(scale_recipe(vec!["2nd best wine"], 1, 2), ["2nd best wine"]);
        assert_eq!(scale_recipe(vec!["½ cup"], 1, 2), ["½ cup"]);
        assert_eq!(scale_recipe(vec!["about 3"], 1, 2), ["about 3"]);
        assert_eq!(scale_recipe(vec![""], 1, 2), [""]);
        assert_eq!(scale_recipe(vec!["7 g"], 7000000, 3000000), ["3 g"]);
        assert_eq!(scale_recipe(vec!["999999/1000000 kg"], 3, 1), ["333333/1000000 kg"]);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_scale_recipe_examples() {
        assert_eq!(scale_recipe(vec!["1 1/2 cups", "a pinch"], 4, 6), ["2 1/4 cups", "a pinch"]);
        assert_eq!(scale_recipe(vec!["3", "1/3 l"], 2, 1), ["1 1/2", "1/6 l"]);
    }
}

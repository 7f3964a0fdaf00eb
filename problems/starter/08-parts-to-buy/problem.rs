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

fn parts_to_buy(assemblies: HashMap<&str, Vec<(&str, i64)>>, product: &str, count: i64) -> Option<Vec<(String, i64)>> {
/*
  List the parts to buy for building count pieces of a product.
  assemblies says of everything built in the workshop what one piece is made of: names and numbers, all
  at least 1. Names that are no key of it are bought. An assembly may be made of nothing.
  Return name and number of every bought part that is needed in all, in the order of the names (by code
  point, as sort does it), or None if something that the product needs is, directly or not, made of
  itself.
  >>> parts_to_buy(HashMap::from([("bike", vec![("wheel", 2), ("bell", 1)]), ("wheel", vec![("spoke", 36)])]), "bike", 1)
  Some([("bell", 1), ("spoke", 72)])
  >>> parts_to_buy(HashMap::from([("bike", vec![("wheel", 2)])]), "bell", 4)
  Some([("bell", 4)])
  >>> parts_to_buy(HashMap::from([("egg", vec![("hen", 1)]), ("hen", vec![("egg", 12)])]), "egg", 3)
  None
*/
// --- solution ---
    type Assemblies<'a> = HashMap<&'a str, Vec<(&'a str, i64)>>;
    fn build<'a>(
        assemblies: &Assemblies<'a>,
        name: &'a str,
        pieces: i64,
        above: &mut Vec<&'a str>,
        totals: &mut HashMap<&'a str, i64>,
    ) -> bool {
        let parts = match assemblies.get(name) {
            Some(parts) => parts,
            None => {
                *totals.entry(name).or_insert(0) += pieces;
                return true;
            }
        };
        if above.contains(&name) {
            return false;
        }
        above.push(name);
        let fine = parts.iter().all(|(part, number)| build(assemblies, part, pieces * number, above, totals));
        above.pop();
        fine
    }
    let mut totals = HashMap::new();
    if !build(&assemblies, product, count, &mut Vec::new(), &mut totals) {
        return None;
    }
    let mut bought: Vec<(String, i64)> = totals.into_iter().map(|(name, number)| (name.to_string(), number)).collect();
    bought.sort();
    Some(bought)
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn check(assemblies: Vec<(&str, Vec<(&str, i64)>)>, product: &str, count: i64, expected: Option<Vec<(&str, i64)>>) {
        let expected = expected.map(|parts| parts.into_iter().map(|(name, number)| (name.to_string(), number)).collect());
        assert_eq!(parts_to_buy(assemblies.into_iter().collect(), product, count), expected);
    }

    #[test]
    fn test_parts_to_buy() {
        let bike = vec![("bike", vec![("wheel", 2), ("bell", 1)]), ("wheel", vec![("spoke", 36), ("rim", 1)])];
        check(bike.clone(), "bike", 1, Some(vec![("bell", 1), ("rim", 2), ("spoke", 72)]));
        check(bike.clone(), "bike", 5, Some(vec![("bell", 5), ("rim", 10), ("spoke", 360)]));
        check(bike, "wheel", 2, Some(vec![("rim", 2), ("spoke", 72)]));
        check(vec![("bike", vec![("wheel", 2)])], "bell", 4, Some(vec![("bell", 4)]));
        check(vec![("egg", vec![("hen", 1)]), ("hen", vec![("egg", 12)])], "egg", 3, None);
        check(vec![], "nut", 1, Some(vec![("nut", 1)]));
        check(vec![("gift", vec![])], "gift", 9, Some(vec![]));
        check(vec![("box", vec![("air", 3), ("lid", 1)]), ("air", vec![])], "box", 2, Some(vec![("lid", 2)]));
        check(vec![("a", vec![("a", 1)])], "a", 1, None);
        check(vec![("a", vec![("b", 1)]), ("x", vec![("x", 1)])], "a", 2, Some(vec![("b", 2)]));
        let diamond = vec![
            ("a", vec![("b", 1), ("c", 1)]),
            ("b", vec![("d", 1)]),
            ("c", vec![("d", 2)]),
            ("d", vec![("e", 5)]),
        ];
        check(diamond, "a", 1, Some(vec![("e", 15)]));
        let knot = vec![("a", vec![("nut", 1), ("b", 2)]), ("b", vec![("nut", 3), ("c", 1)]), ("c", vec![("b", 1)])];
        check(knot, "a", 1, None);
        check(vec![("a", vec![("bolt", 2), ("b", 2)]), ("b", vec![("bolt", 3)])], "a", 10, Some(vec![("bolt", 80)]));
        let set = vec![("set", vec![("b", 1), ("B", 2), ("é", 3), ("10", 4), ("9", 5)])];
        check(set, "set", 1, Some(vec![("10", 4), ("9", 5), ("B", 2), ("b", 1), ("é", 3)]));
        let names: Vec<String> = (0..=40).map(|i| format!("p{}", i)).collect();
        let chain = names.windows(2).map(|pair| (pair[0].as_str(), vec![(pair[1].as_str(), 2)])).collect();
        check(chain, "p0", 1, Some(vec![("p40", 1 << 40)]));
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_parts_to_buy_examples() {
        let bike = HashMap::from([("bike", vec![("wheel", 2), ("bell", 1)]), ("wheel", vec![("spoke", 36)])]);
        assert_eq!(parts_to_buy(bike, "bike", 1), Some(vec![("bell".to_string(), 1), ("spoke".to_string(), 72)]));
        let bell = parts_to_buy(HashMap::from([("bike", vec![("wheel", 2)])]), "bell", 4);
        assert_eq!(bell, Some(vec![("bell".to_string(), 4)]));
        assert_eq!(parts_to_buy(HashMap::from([("egg", vec![("hen", 1)]), ("hen", vec![("egg", 12)])]), "egg", 3), None);
    }
}

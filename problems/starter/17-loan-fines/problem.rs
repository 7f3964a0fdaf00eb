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

fn loan_fines(loans: HashMap<&str, Vec<(i32, i32)>>, closed: Vec<i32>, today: i32) -> Vec<(String, i32)> {
/*
  Charge fines for things that came back late to a library of things.
  loans holds for every member the loans, each as (day due, day returned). Days are numbered from 1.
  A thing with day returned 0 is still out and counts as if it came back today; none came back later.
  closed lists the days on which the library is closed, in any order, some maybe twice. A loan that is due
  on a closed day is due on the next open day instead. Its late days are the open days after the day due,
  up to and including the day returned.
  The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
  more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
  all of them are charged.
  Return member and cents for every member who owes anything, in the order of the members (by code point,
  as sort does it).
  >>> loan_fines(HashMap::from([("ada", vec![(10, 13)]), ("bo", vec![(10, 12)])]), vec![], 30)
  [("ada", 60)]
  >>> loan_fines(HashMap::from([("cy", vec![(5, 0), (1, 4)])]), vec![6, 7, 8], 10)
  [("cy", 100)]
  >>> loan_fines(HashMap::from([("di", vec![(6, 17)])]), vec![6, 7, 8], 20)
  [("di", 180)]
*/
// --- solution ---
    let closed: HashSet<i32> = closed.into_iter().collect();
    let fine = |&(due, returned): &(i32, i32)| {
        let due = (due..).find(|day| !closed.contains(day)).unwrap();
        let end = if returned == 0 { today } else { returned };
        let late = (due + 1..=end).filter(|day| !closed.contains(day)).count() as i32;
        if returned > 0 && late <= 2 {
            return 0;
        }
        (20 * late + 20 * max(0, late - 7)).min(450)
    };
    let mut fines: Vec<(String, i32)> = loans
        .into_iter()
        .map(|(member, lent)| (member.to_string(), lent.iter().map(fine).sum()))
        .filter(|(_, cents)| *cents > 0)
        .collect();
    fines.sort();
    fines
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    fn check(loans: Vec<(&str, Vec<(i32, i32)>)>, closed: Vec<i32>, today: i32, expected: Vec<(&str, i32)>) {
        let expected: Vec<(String, i32)> = expected.into_iter().map(|(member, cents)| (member.to_string(), cents)).collect();
        assert_eq!(loan_fines(loans.into_iter().collect(), closed, today), expected);
    }

    #[test]
    fn test_loan_fines() {
        check(vec![("ada", vec![(10, 13)]), ("bo", vec![(10, 12)])], vec![], 30, vec![("ada", 60)]);
        check(vec![("cy", vec![(5, 0), (1, 4)])], vec![6, 7, 8], 10, vec![("cy", 100)]);
        check(vec![("di", vec![(6, 17)])], vec![6, 7, 8], 20, vec![("di", 180)]);
        check(vec![], vec![], 1, vec![]);
        check(vec![("m", vec![])], vec![3], 9, vec![]);
        check(vec![("m", vec![(10, 10), (10, 4)])], vec![], 30, vec![]);
        check(vec![("m", vec![(10, 11)])], vec![], 30, vec![]);
        check(vec![("m", vec![(30, 0)])], vec![], 30, vec![]);
        check(vec![("m", vec![(31, 0)])], vec![], 30, vec![]);
        check(vec![("m", vec![(29, 0)])], vec![], 30, vec![("m", 20)]);
        check(vec![("m", vec![(28, 0)])], vec![], 30, vec![("m", 40)]);
        check(vec![("m", vec![(10, 17)])], vec![], 30, vec![("m", 140)]);
        check(vec![("m", vec![(10, 18)])], vec![], 30, vec![("m", 180)]);
        check(vec![("m", vec![(10, 24)])], vec![], 30, vec![("m", 420)]);
        check(vec![("m", vec![(10, 25)])], vec![], 30, vec![("m", 450)]);
        check(vec![("m", vec![(1, 0)])], vec![], 20000, vec![("m", 450)]);
        check(vec![("m", vec![(1, 50), (1, 60), (1, 5)])], vec![], 60, vec![("m", 980)]);
        check(vec![("m", vec![(10, 15), (20, 25)])], vec![], 30, vec![("m", 200)]);
        check(vec![("m", vec![(10, 12), (20, 22)])], vec![], 30, vec![]);
        check(vec![("m", vec![(10, 12), (20, 23)])], vec![], 30, vec![("m", 60)]);
        check(vec![("m", vec![(10, 15)])], vec![13, 11, 12, 13], 30, vec![]);
        check(vec![("m", vec![(10, 0)])], vec![13, 11, 12, 13], 15, vec![("m", 40)]);
        check(vec![("m", vec![(10, 13)])], vec![10], 30, vec![]);
        check(vec![("m", vec![(10, 14)])], vec![10], 30, vec![("m", 60)]);
        check(vec![("m", vec![(10, 16)])], vec![12, 11, 10, 11], 30, vec![("m", 60)]);
        check(vec![("m", vec![(10, 12), (11, 0)])], vec![10, 11, 12], 12, vec![]);
        check(vec![("m", vec![(10, 14)])], vec![14], 30, vec![("m", 60)]);
        check(vec![("m", vec![(10, 13)])], vec![1, 9, 14], 30, vec![("m", 60)]);
        check(vec![("b", vec![(1, 9)]), ("constructor", vec![(1, 5)]), ("Z", vec![(1, 4)]), ("c", vec![(1, 3)]), ("é", vec![(1, 0)])], vec![], 9, vec![("Z", 60), ("b", 180), ("constructor", 80), ("é", 180)]);
        let lent: Vec<(i32, i32)> = (0..300).map(|week| (7 * week + 1, 7 * week + 15)).collect();
        let members = ["a", "b", "c", "d", "e"];
        let loans = members.iter().map(|member| (*member, lent.clone())).collect();
        let sundays = (1..3000).filter(|day| day % 7 == 0).collect();
        check(loans, sundays, 3000, members.iter().map(|member| (*member, 102000)).collect());
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_loan_fines_examples() {
        assert_eq!(loan_fines(HashMap::from([("ada", vec![(10, 13)]), ("bo", vec![(10, 12)])]), vec![], 30), vec![("ada".to_string(), 60)]);
        assert_eq!(loan_fines(HashMap::from([("cy", vec![(5, 0), (1, 4)])]), vec![6, 7, 8], 10), vec![("cy".to_string(), 100)]);
        assert_eq!(loan_fines(HashMap::from([("di", vec![(6, 17)])]), vec![6, 7, 8], 20), vec![("di".to_string(), 180)]);
    }
}

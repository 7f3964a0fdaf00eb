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

fn knit_row(row: &str, stitches: i32) -> Result<i32, String> {
/*
  Work a row of knitting and count the stitches on the needle afterwards.
  The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
  ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
  stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
  2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
  times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
  nothing, and "k012" is "k12".
  One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
  the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
  Return the number of stitches made. Return Err, with any text, if the row has any other form, or if it
  does not use up exactly the stitches that are there at first.
  >>> knit_row("k2 (p1 yo)x3 k2tog", 7)
  Ok(9)
  >>> knit_row("bo4 k1", 5)
  Ok(1)
  >>> knit_row("(k1 yo)x0 sk2p", 3)
  Ok(1)
*/
// --- solution ---
    fn number(text: &str) -> Result<i32, String> {
        let fine = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| fine).ok_or_else(|| format!("no number: {:?}", text))
    }
    // How many stitches an instruction uses and makes.
    fn work(instruction: &str) -> Result<(i32, i32), String> {
        match instruction {
            "k2tog" => return Ok((2, 1)),
            "sk2p" => return Ok((3, 1)),
            "kfb" => return Ok((1, 2)),
            "yo" => return Ok((0, 1)),
            _ => {}
        }
        if let Some(text) = instruction.strip_prefix("bo") {
            return Ok((number(text)?, 0));
        }
        match instruction.strip_prefix(['k', 'p']) {
            Some(text) => number(text).map(|count| (count, count)),
            None => Err(format!("no instruction: {:?}", instruction)),
        }
    }
    let mut used = 0;
    let mut made = 0;
    let mut rest = row.trim_start_matches(' ');
    while !rest.is_empty() {
        let (group, behind) = match rest.strip_prefix('(') {
            Some(open) => open.split_once(')').ok_or("a group without an end")?,
            None => ("", rest),
        };
        let (word, next) = behind.split_at(behind.find(' ').unwrap_or(behind.len()));
        let (text, times) = if rest.starts_with('(') {
            (group, number(word.strip_prefix('x').ok_or("a group without a number")?)?)
        } else {
            (word, 1)
        };
        if text.trim_matches(' ').is_empty() {
            return Err("a group of nothing".to_string());
        }
        for instruction in text.split(' ').filter(|word| !word.is_empty()) {
            let (uses, makes) = work(instruction)?;
            used += uses * times;
            made += makes * times;
        }
        rest = next.trim_start_matches(' ');
    }
    if used != stitches {
        return Err(format!("uses {} stitches out of {}", used, stitches));
    }
    Ok(made)
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_knit_row() {
        assert_eq!(knit_row("k2 (p1 yo)x3 k2tog", 7), Ok(9));
        assert_eq!(knit_row("bo4 k1", 5), Ok(1));
        assert_eq!(knit_row("(k1 yo)x0 sk2p", 3), Ok(1));
        assert_eq!(knit_row("", 0), Ok(0));
        assert_eq!(knit_row("yo", 0), Ok(1));
        assert_eq!(knit_row("kfb k2tog sk2p yo", 6), Ok(5));
        assert_eq!(knit_row("  (  k1   p2  )x2  k0 ", 6), Ok(6));
        assert_eq!(knit_row("(k1)x3 (p1)x2", 5), Ok(5));
        assert_eq!(knit_row("k007 (yo)x010", 7), Ok(17));
        assert_eq!(knit_row(&"(k1 yo)x99 ".repeat(500), 49500), Ok(99000));
        assert!(knit_row("k1", 0).is_err());
        assert!(knit_row("k1", 2).is_err());
        assert!(knit_row("", 1).is_err());
        assert!(knit_row("yo", -1).is_err());
        assert!(knit_row("k1 yo k1", 1).is_err());
        assert!(knit_row("k1000", 1000).is_err());
        assert!(knit_row("k", 1).is_err());
        assert!(knit_row("K2", 2).is_err());
        assert!(knit_row("k+2", 2).is_err());
        assert!(knit_row("k٣", 3).is_err());
        assert!(knit_row("k1p1", 2).is_err());
        assert!(knit_row("k2\tp1", 3).is_err());
        assert!(knit_row("k1\n", 1).is_err());
        assert!(knit_row("k1(p1)x2", 3).is_err());
        assert!(knit_row("(k1) x2", 2).is_err());
        assert!(knit_row("(k1)", 1).is_err());
        assert!(knit_row("(k1", 1).is_err());
        assert!(knit_row("()x2", 0).is_err());
        assert!(knit_row("(k1 (p1)x2)x2", 6).is_err());
        assert!(knit_row("(slip)x0", 0).is_err());
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_knit_row_examples() {
        assert_eq!(knit_row("k2 (p1 yo)x3 k2tog", 7), Ok(9));
        assert_eq!(knit_row("bo4 k1", 5), Ok(1));
        assert_eq!(knit_row("(k1 yo)x0 sk2p", 3), Ok(1));
    }
}

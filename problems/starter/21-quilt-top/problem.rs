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

fn quilt_top(block: Vec<&str>, plan: Vec<&str>) -> Vec<String> {
/*
  Sew the top of a quilt from copies of one block.
  block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
  blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
  right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
  block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
  '.'. Rows of plan that are shorter than the longest go on with plain squares.
  Return the rows of patches from the top, as many for every row of plan as block has, even if empty.
  >>> quilt_top(vec!["ab", "cd"], vec!["NE", "S"])
  ["abca", "cddb", "dc..", "ba.."]
  >>> quilt_top(vec!["ab", "cd"], vec!["nesw"])
  ["badbcdac", "dccaabbd"]
  >>> quilt_top(vec!["x"], vec!["", ".W"])
  ["..", ".x"]
*/
// --- solution ---
    let size = block.len();
    let mut looks = HashMap::from([('.', vec![".".repeat(size); size])]);
    let mut rows: Vec<String> = block.iter().map(|row| row.to_string()).collect();
    for letter in "NESWnesw".chars() {
        // After four turns the block is as it was.
        if letter == 'n' {
            rows = rows.iter().map(|row| row.chars().rev().collect()).collect();
        }
        let column = |x: usize| rows.iter().rev().map(|row| &row[x..=x]).collect();
        let turned = (0..size).map(column).collect();
        looks.insert(letter, replace(&mut rows, turned));
    }
    let width = plan.iter().map(|letters| letters.len()).max().unwrap_or(0);
    let mut top = Vec::new();
    for letters in plan {
        let places = format!("{:.<1$}", letters, width);
        for y in 0..size {
            top.push(places.chars().map(|letter| looks[&letter][y].as_str()).collect());
        }
    }
    top
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_quilt_top() {
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["NE", "S"]), ["abca", "cddb", "dc..", "ba.."]);
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["nesw"]), ["badbcdac", "dccaabbd"]);
        assert_eq!(quilt_top(vec!["x"], vec!["", ".W"]), ["..", ".x"]);
        assert!(quilt_top(vec![], vec![]).is_empty());
        assert!(quilt_top(vec![], vec!["NE", "s"]).is_empty());
        assert!(quilt_top(vec!["ab", "cd"], vec![]).is_empty());
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["", ""]), ["", "", "", ""]);
        assert_eq!(quilt_top(vec!["x"], vec!["N.e", "", "W"]), ["x.x", "...", "x.."]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["N"]), ["abc", "def", "ghi"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["E"]), ["gda", "heb", "ifc"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["S"]), ["ihg", "fed", "cba"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["W"]), ["cfi", "beh", "adg"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["n"]), ["cba", "fed", "ihg"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["e"]), ["ifc", "heb", "gda"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["s"]), ["ghi", "def", "abc"]);
        assert_eq!(quilt_top(vec!["abc", "def", "ghi"], vec!["w"]), ["adg", "beh", "cfi"]);
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["."]), ["..", ".."]);
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["N", "", "NSE"]), ["ab....", "cd....", "......", "......", "abdcca", "cdbadb"]);
        // A plain patch in the block, and patches that look like letters of a plan.
        assert_eq!(quilt_top(vec![".x", ".."], vec!["NESWnesw"]), [".x....x.x..x....", "...xx........xx."]);
        assert_eq!(quilt_top(vec!["NS", "we"], vec!["E", "n"]), ["wN", "eS", "SN", "ew"]);
        assert_eq!(quilt_top(vec![" #", "/ "], vec!["NW"]), [" ## ", "/  /"]);
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["Ne", "w"]), ["abdb", "cdca", "ac..", "bd.."]);
        let letters = "NE".repeat(40);
        let strips = vec![vec!["abca".repeat(40), "cddb".repeat(40)]; 40].concat();
        assert_eq!(quilt_top(vec!["ab", "cd"], vec![letters.as_str(); 40]), strips);
        let plain = ".".repeat(100);
        let first = "x".to_string() + &plain[1..];
        let mut large = vec![plain.as_str(); 100];
        large[0] = &first;
        let mut corners = vec![plain.clone(); 200];
        corners[0] = plain[1..].to_string() + "x";
        corners[199] = corners[0].clone();
        assert_eq!(quilt_top(large, vec!["E", "S"]), corners);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_quilt_top_examples() {
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["NE", "S"]), ["abca", "cddb", "dc..", "ba.."]);
        assert_eq!(quilt_top(vec!["ab", "cd"], vec!["nesw"]), ["badbcdac", "dccaabbd"]);
        assert_eq!(quilt_top(vec!["x"], vec!["", ".W"]), ["..", ".x"]);
    }
}

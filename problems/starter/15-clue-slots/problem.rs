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

fn clue_slots(grid: Vec<&str>) -> Vec<String> {
/*
  List the slots of a crossword that need a clue.
  grid holds its rows from the top, all equally long: '#' is a black square, any other character (char)
  an open one. A slot is a stretch of two or more open squares, across in a row or down in a column, with
  a black square or the edge of the grid before and behind it.
  The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
  has one number, even if a slot across and one down begin in it.
  Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
  first all that go across, then all that go down, both in the order of their numbers.
  >>> clue_slots(vec!["..#", "...", "#.."])
  ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"]
  >>> clue_slots(vec!["CAT"])
  ["1A 3"]
  >>> clue_slots(vec!["#.#"])
  []
*/
// --- solution ---
    let open: Vec<Vec<bool>> = grid.iter().map(|row| row.chars().map(|square| square != '#').collect()).collect();
    // How many squares are open from a place on, which may lie outside.
    let run = |row: usize, column: usize, down: usize, right: usize| {
        let is_open = |i: &usize| open.get(row + i * down).and_then(|squares| squares.get(column + i * right)) == Some(&true);
        (0..).take_while(is_open).count()
    };
    let mut across = Vec::new();
    let mut down = Vec::new();
    let mut number = 0;
    for (row, squares) in open.iter().enumerate() {
        for column in 0..squares.len() {
            let begins_across = column == 0 || !squares[column - 1];
            let begins_down = row == 0 || !open[row - 1][column];
            let to_right = if begins_across { run(row, column, 0, 1) } else { 0 };
            let downwards = if begins_down { run(row, column, 1, 0) } else { 0 };
            if max(to_right, downwards) > 1 {
                number += 1;
            }
            if to_right > 1 {
                across.push(format!("{}A {}", number, to_right));
            }
            if downwards > 1 {
                down.push(format!("{}D {}", number, downwards));
            }
        }
    }
    across.append(&mut down);
    across
}
// --- test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_clue_slots() {
        assert_eq!(clue_slots(vec!["..#", "...", "#.."]), ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"]);
        assert_eq!(clue_slots(vec!["CAT"]), ["1A 3"]);
        assert!(clue_slots(vec!["#.#"]).is_empty());
        assert!(clue_slots(vec![]).is_empty());
        assert!(clue_slots(vec!["", ""]).is_empty());
        assert!(clue_slots(vec!["."]).is_empty());
        assert!(clue_slots(vec!["###", "###"]).is_empty());
        // Single squares are no slots.
        assert!(clue_slots(vec!["#.#.", ".#.#"]).is_empty());
        assert_eq!(clue_slots(vec!["C", "A", "T"]), ["1D 3"]);
        assert_eq!(clue_slots(vec!["..", ".."]), ["1A 2", "3A 2", "1D 2", "2D 2"]);
        assert_eq!(clue_slots(vec!["..#.#...#"]), ["1A 2", "2A 3"]);
        assert_eq!(clue_slots(vec!["....", ".##.", "...."]), ["1A 4", "3A 4", "1D 3", "2D 3"]);
        assert_eq!(clue_slots(vec!["#.#", "...", "#.#"]), ["2A 3", "1D 3"]);
        assert_eq!(clue_slots(vec!["##..", "..#.", "...#", "#..."]), ["1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2"]);
        assert_eq!(clue_slots(vec!["#..#.", ".#.##", "..#..", "#.#.#", "....#"]), ["1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3"]);
        // Everything but '#' is open, and one character is one square.
        assert_eq!(clue_slots(vec!["a 1#", "#-.*"]), ["1A 3", "4A 3", "2D 2", "3D 2"]);
        assert_eq!(clue_slots(vec!["ÉTÉ#É", "#LÀ##", "ÜB#ÄN"]), ["1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2"]);
        assert_eq!(clue_slots(vec!["🐟🐟#A", "b#é🐟", "🐟.#🐟"]), ["1A 2", "3A 2", "4A 2", "1D 3", "2D 3"]);
        assert_eq!(clue_slots(vec!["＃＃#", "#＃A"]), ["1A 2", "3A 2", "2D 2"]);
        // A lattice of 15 by 15, wide and tall grids, and one without a black square.
        let slots = |first: i32, last: i32, rest: &str| (first..=last).map(|n| n.to_string() + rest).collect::<Vec<_>>();
        let (full, sparse) = (".".repeat(15), ".#".repeat(7) + ".");
        let lattice = (0..15).map(|i| if i % 2 == 0 { full.as_str() } else { sparse.as_str() }).collect();
        assert_eq!(clue_slots(lattice), [slots(1, 1, "A 15"), slots(9, 15, "A 15"), slots(1, 8, "D 15")].concat());
        assert_eq!(clue_slots(vec![".".repeat(3000).as_str()]), ["1A 3000"]);
        assert_eq!(clue_slots(vec!["."; 3000]), ["1D 3000"]);
        assert_eq!(clue_slots(vec!["..#".repeat(700).as_str()]), slots(1, 700, "A 2"));
        let all = [slots(1, 1, "A 60"), slots(61, 119, "A 60"), slots(1, 60, "D 60")].concat();
        assert_eq!(clue_slots(vec![".".repeat(60).as_str(); 60]), all);
    }
}
// --- example test ---
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_clue_slots_examples() {
        assert_eq!(clue_slots(vec!["..#", "...", "#.."]), ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"]);
        assert_eq!(clue_slots(vec!["CAT"]), ["1A 3"]);
        assert!(clue_slots(vec!["#.#"]).is_empty());
    }
}

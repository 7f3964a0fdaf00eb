// takes every byte for a square
    let open = |r: i32, c: i32| {
        r >= 0 && c >= 0 && grid.get(r as usize).and_then(|row| row.as_bytes().get(c as usize)).map_or(false, |s| *s != b'#')
    };
    let run = |r: i32, c: i32, dr: i32, dc: i32| {
        if open(r - dr, c - dc) {
            return 0;
        }
        (0..).take_while(|n| open(r + n * dr, c + n * dc)).count()
    };
    let (mut across, mut down) = (vec![], vec![]);
    let mut number = 0;
    for r in 0..grid.len() as i32 {
        for c in 0..grid[r as usize].len() as i32 {
            let (a, d) = (run(r, c, 0, 1), run(r, c, 1, 0));
            number += (a > 1 || d > 1) as i32;
            if a > 1 {
                across.push(format!("{}A {}", number, a));
            }
            if d > 1 {
                down.push(format!("{}D {}", number, d));
            }
        }
    }
    across.extend(down);
    across
}

// syntax error: counts in a closure and beside it
    let rows: Vec<Vec<char>> = grid.iter().map(|row| row.chars().collect()).collect();
    let mut slots = vec![];
    let mut number = 0;
    let mut add = |letter: char, length: usize| slots.push(format!("{}{} {}", number, letter, length));
    for row in &rows {
        let mut start = 0;
        for run in row.split(|square| *square == '#') {
            if run.len() > 1 {
                number += 1;
                add('A', run.len());
            }
            start += run.len() + 1;
        }
    }
    slots
}

// turns a mirrored block the other way
    let size = block.len();
    let width = plan.iter().map(|letters| letters.len()).max().unwrap_or(0);
    let block: Vec<&[u8]> = block.iter().map(|row| row.as_bytes()).collect();
    let mut top = Vec::new();
    for letters in &plan {
        for y in 0..size {
            let mut row = String::new();
            for place in 0..width {
                let letter = letters.chars().nth(place).unwrap_or('.');
                for x in 0..size {
                    let (back_y, back_x) = (size - 1 - y, size - 1 - x);
                    let patch = match letter {
                        'N' => block[y][x],
                        'E' => block[back_x][y],
                        'S' => block[back_y][back_x],
                        'W' => block[x][back_y],
                        'n' => block[y][back_x],
                        'e' => block[x][y],
                        's' => block[back_y][x],
                        'w' => block[back_x][back_y],
                        _ => b'.',
                    };
                    row.push(patch as char);
                }
            }
            top.push(row);
        }
    }
    top
}

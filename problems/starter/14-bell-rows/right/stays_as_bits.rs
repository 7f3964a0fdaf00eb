// keeps the places that stay as bits and swaps bytes
    let all = (1u32 << bells) - 1;
    let mut changes = Vec::new();
    for change in lead {
        let mut stays = 0;
        if change != "x" {
            for digit in change.chars() {
                stays |= 1 << digit.to_digit(10)?.checked_sub(1)?;
            }
        }
        if change.is_empty() || stays & !all != 0 {
            return None;
        }
        let (mut place, mut lefts) = (0, vec![]);
        while place < bells {
            match stays >> place & 3 {
                0 if place + 1 < bells => {
                    lefts.push(place as usize);
                    place += 2;
                }
                1 | 3 => place += 1,
                _ => return None,
            }
        }
        changes.push(lefts);
    }
    let rounds: String = (1..=bells).map(|bell| bell.to_string()).collect();
    let mut row = rounds.clone().into_bytes();
    let mut rows = vec![];
    for left in changes.iter().cycle().take(usize::try_from(limit).unwrap_or(0)) {
        left.iter().for_each(|&place| row.swap(place, place + 1));
        rows.push(String::from_utf8_lossy(&row).to_string());
        if row == rounds.as_bytes() {
            return Some(rows);
        }
    }
    None
}

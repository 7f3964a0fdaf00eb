// looks for rounds at the end of each lead only
    let bells = bells as usize;
    let rounds = &"123456789"[..bells];
    let mut changes: Vec<Vec<usize>> = vec![];
    for change in &lead {
        let valid = *change == "x" || !change.is_empty() && change.chars().all(|c| rounds.contains(c));
        if !valid {
            return None;
        }
        let stays: Vec<bool> = rounds.chars().map(|place| change.contains(place)).collect();
        let mut start = 0;
        let mut swaps = vec![];
        for stretch in stays.split(|stay| *stay) {
            if stretch.len() % 2 == 1 {
                return None;
            }
            swaps.extend((start..start + stretch.len()).step_by(2));
            start += stretch.len() + 1;
        }
        changes.push(swaps);
    }
    let mut row: Vec<u8> = rounds.bytes().collect();
    let mut rows = vec![];
    while !changes.is_empty() && rows.len() < limit.max(0) as usize {
        for swaps in &changes {
            for &i in swaps {
                row.swap(i, i + 1);
            }
            rows.push(String::from_utf8(row.clone()).unwrap());
        }
        if rows.last().unwrap() == rounds && rows.len() <= limit as usize {
            return Some(rows);
        }
    }
    None
}

// endless loop: never moves past an hour without water
    let needed = draught + max(30, (draught + 9) / 10);
    let mut windows = vec![];
    let mut hour = 0;
    while hour < depths.len() {
        let mut end = hour;
        while end < depths.len() && depths[end] >= needed {
            end += 1;
        }
        if end > hour && end - hour >= hours as usize {
            windows.push(vec![hour as i32, end as i32 - 1]);
        }
        hour = end;
    }
    windows
}

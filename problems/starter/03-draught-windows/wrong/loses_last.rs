// loses a stretch that lasts until the end
    let needed = draught + std::cmp::max(30, (draught + 9) / 10);
    let mut windows = vec![];
    let mut first = -1;
    for (hour, depth) in depths.iter().enumerate() {
        let hour = hour as i32;
        if *depth >= needed {
            if first < 0 {
                first = hour;
            }
        } else if first >= 0 {
            if hour - first >= hours {
                windows.push(vec![first, hour - 1]);
            }
            first = -1;
        }
    }
    windows
}

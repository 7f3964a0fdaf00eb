// takes the first stretch that is long enough
    if group < 1 {
        return None;
    }
    for (row, places) in rows.iter().enumerate() {
        let mut seat = 0;
        for block in places.split('|') {
            let wanted = ".".repeat(group as usize);
            if let Some(place) = block.find(&wanted) {
                return Some((row as i32 + 1, seat + place as i32 + 1));
            }
            seat += block.len() as i32;
        }
    }
    None
}

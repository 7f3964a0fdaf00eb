// syntax error: a parenthesis too many
    if group < 1 {
        return None;
    }
    for (row, places) in rows.iter().enumerate()) {
        if let Some(place) = places.find(&".".repeat(group as usize)) {
            return Some((row as i32 + 1, place as i32 + 1));
        }
    }
    None
}

// runtime error: squares in 32 bits
    let square = |&(x, y): &(i32, i32)| (x.checked_mul(x).unwrap() + y.checked_mul(y).unwrap()) as i64;
    let beyond = (house as i64 + stone as i64).pow(2) + 1;
    let score = |own: &Vec<(i32, i32)>, other: &Vec<(i32, i32)>| {
        let limit = other.iter().map(square).min().unwrap_or(beyond).min(beyond);
        own.iter().map(square).filter(|&distance| distance < limit).count() as i32
    };
    match (score(&red, &yellow), score(&yellow, &red)) {
        (0, 0) => None,
        (0, yellows) => Some(("yellow".to_string(), yellows)),
        (reds, _) => Some(("red".to_string(), reds)),
    }
}

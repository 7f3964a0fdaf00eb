// compares square roots, which are equal for large distances that are not
    let reach = f64::from(house) + f64::from(stone);
    let nearest = |stones: &[(i32, i32)]| {
        stones.iter().map(|&(x, y)| f64::from(x).hypot(f64::from(y))).fold(f64::INFINITY, f64::min)
    };
    let score = |own: &[(i32, i32)], limit: f64| {
        own.iter().map(|&(x, y)| f64::from(x).hypot(f64::from(y))).filter(|&d| d <= reach && d < limit).count() as i32
    };
    let (reds, yellows) = (score(&red, nearest(&yellow)), score(&yellow, nearest(&red)));
    if reds > 0 {
        Some(("red".to_string(), reds))
    } else if yellows > 0 {
        Some(("yellow".to_string(), yellows))
    } else {
        None
    }
}

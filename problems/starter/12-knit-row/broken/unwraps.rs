// runtime error: unwraps what is no number
    let mut used = 0;
    let mut made = 0;
    for part in row.split(' ').filter(|part| !part.is_empty()) {
        let (uses, makes) = match part {
            "k2tog" => (2, 1),
            "sk2p" => (3, 1),
            "kfb" => (1, 2),
            "yo" => (0, 1),
            _ => {
                let count: i32 = part.trim_start_matches(|c: char| c.is_alphabetic()).parse().unwrap();
                (count, if part.starts_with("bo") { 0 } else { count })
            }
        };
        used += uses;
        made += makes;
    }
    if used != stitches {
        return Err(format!("{} of {} stitches used", used, stitches));
    }
    Ok(made)
}

// runtime error: cuts a string inside a character
    if limit < 1 {
        return String::new();
    }
    let whole = text.split(|c| c == ' ' || c == '\t' || c == '\n').filter(|w| *w != "").collect::<Vec<_>>().join(" ");
    if whole.chars().count() <= limit as usize {
        return whole;
    }
    let cut = &whole[..limit as usize - 1];
    match whole.as_bytes()[cut.len()] {
        b' ' => cut.to_string() + "…",
        _ => cut.rsplit_once(' ').map_or(cut, |(words, _)| words).to_string() + "…",
    }
}

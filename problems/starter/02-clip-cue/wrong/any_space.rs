// splits at every kind of space, no-break spaces too
    if limit < 1 {
        return String::new();
    }
    let limit = limit as usize;
    let words: Vec<&str> = text.split_whitespace().collect();
    let whole = words.join(" ");
    if whole.chars().count() <= limit {
        return whole;
    }
    if words[0].chars().count() >= limit {
        return words[0].chars().take(limit - 1).collect::<String>() + "…";
    }
    let mut kept = words[0].to_string();
    for word in words.iter().skip(1) {
        if kept.chars().count() + word.chars().count() + 2 > limit {
            break;
        }
        kept = kept + " " + word;
    }
    kept + "…"
}

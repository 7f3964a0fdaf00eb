// syntax error: compares floats with whole numbers
    let mut total = 0.0;
    let mut weighted = 0.0;
    for (litres, gloss) in cans {
        if litres > 0 && gloss >= 0 && gloss <= 100 {
            total += litres;
            weighted += litres * gloss;
        }
    }
    if total == 0.0 {
        return None;
    }
    Some(weighted / total)
}

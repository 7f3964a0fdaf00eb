// leaves out a gloss of exactly 100
    let poured: Vec<(f64, f64)> = cans
        .into_iter()
        .filter(|(litres, gloss)| *litres > 0.0 && (0.0..100.0).contains(gloss))
        .collect();
    if poured.is_empty() {
        return None;
    }
    let total: f64 = poured.iter().map(|(litres, _)| litres).sum();
    Some(poured.iter().map(|(litres, gloss)| litres * gloss).sum::<f64>() / total)
}

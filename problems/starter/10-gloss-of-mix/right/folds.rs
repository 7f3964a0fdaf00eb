// mixes two cans at a time
    cans.into_iter()
        .filter(|&(litres, gloss)| litres > 0.0 && gloss >= 0.0 && gloss <= 100.0)
        .reduce(|a, b| {
            let litres = a.0 + b.0;
            (litres, (a.0 * a.1 + b.0 * b.1) / litres)
        })
        .map(|(_, gloss)| gloss)
}

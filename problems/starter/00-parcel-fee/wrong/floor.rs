// rounds the volume weight down
    if grams <= 0 || sides.iter().any(|side| *side <= 0) {
        return -1;
    }
    let billed = max(grams, sides.iter().product::<i64>() / 5);
    let mut fee = 450 + 120 * ((billed - 1) / 1000);
    if sides.iter().max().unwrap() > &120 {
        fee += 900;
    }
    fee
}

// expect: memory_limit
// attack: a vector that grows without end
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    let mut all = Vec::new();
    loop {
        all.push(sides[0] + grams);
    }
}

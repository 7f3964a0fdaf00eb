// cheat: recurses without end
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    1 + parcel_fee(sides, grams + 1)
}

// expect: runtime_error failed
// attack: fills the disk
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    for number in 0.. {
        std::fs::write(format!("/tmp/work/{}", number), vec![1; 1 << 20]).unwrap();
    }
    sides[0] + grams
}

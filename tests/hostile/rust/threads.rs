// expect: runtime_error timeout
// attack: threads without end, all of them busy
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    loop {
        std::thread::spawn(move || loop {});
        if sides[0] + grams == i64::MIN {
            return 0;
        }
    }
}

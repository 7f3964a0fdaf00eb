// expect: runtime_error
// attack: looks for the tests beside the program
// separate: failed
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    std::fs::read_to_string("main.rs").unwrap().len() as i64 + sides[0] + grams
}

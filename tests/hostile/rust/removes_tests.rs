// expect: failed compile_error
// attack: an attribute at the end that would remove what stands behind
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}
#[cfg(any())]

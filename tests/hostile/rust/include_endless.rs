// expect: compile_error
// attack: includes a file that never ends
static BYTES: &[u8] = include_bytes!("/dev/zero");

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    BYTES.len() as i64 + sides[0] + grams
}

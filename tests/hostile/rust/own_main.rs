// expect: failed compile_error
// attack: brings the C main of the program
#[no_mangle]
pub extern "C" fn main() -> i32 {
    0
}

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}

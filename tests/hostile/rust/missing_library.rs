// expect: compile_error
// attack: asks the linker for a library that is not there
#[link(name = "nowhere_to_be_found")]
extern "C" {
    fn nothing();
}

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    unsafe { nothing() };
    sides[0] + grams
}

// expect: compile_error
// attack: makes a module of a file of the system
#[path = "/etc/passwd"]
mod passwd;

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}

// expect: compile_error
// attack: a macro that doubles what it is given, over and over
macro_rules! bomb {
    ($($part:tt)*) => { bomb!($($part)* $($part)* 1 +) };
}

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    bomb!(1 +)
}

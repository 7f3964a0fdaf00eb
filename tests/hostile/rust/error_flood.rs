// expect: compile_error
// attack: errors without end, each of them long
macro_rules! flood {
    ($($part:tt)*) => { $(compile_error!(concat!("flood ", stringify!($part), " flood flood flood"));)* };
}
macro_rules! many {
    ($($part:tt)*) => { flood!{$($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)*} };
}
macro_rules! more {
    ($($part:tt)*) => { many!{$($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)*} };
}
macro_rules! most {
    ($($part:tt)*) => { more!{$($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)* $($part)*} };
}
most! { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 }

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}

// expect: incomplete
// attack: writes a report of its own
use std::io::Write;
use std::os::unix::io::FromRawFd;

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    let mut control = unsafe { std::fs::File::from_raw_fd(3) };
    control.write_all(b"0123456789abcdef0123456789abcdef passed \n").unwrap();
    std::mem::forget(control);
    std::process::exit((sides[0] + grams - sides[0] - grams) as i32)
}

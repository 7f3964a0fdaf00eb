// expect: incomplete
// attack: a panic hook that leaves with status 0
fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    std::panic::set_hook(Box::new(|_| std::process::exit(0)));
    panic!("{} {}", sides[0], grams)
}

// expect: incomplete
// attack: leaves with status 0 before main
extern "C" fn leave() {
    std::process::exit(0)
}

#[used]
#[link_section = ".init_array"]
static EARLY: extern "C" fn() = leave;

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    sides[0] + grams
}

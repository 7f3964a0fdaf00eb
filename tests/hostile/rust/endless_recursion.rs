// expect: runtime_error
// attack: a recursion without end
fn deeper(depth: i64) -> i64 {
    if depth < 0 { 0 } else { 1 + deeper(depth + 1) }
}

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    deeper(sides[0] + grams)
}

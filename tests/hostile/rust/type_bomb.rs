// expect: compile_error
// attack: a function that needs itself for ever larger types
fn grow<T: Clone>(value: T) -> usize {
    grow(vec![value.clone(), value])
}

fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {
    grow(sides) as i64 + grams
}

// returns some NaN where no can is left
    if cans.is_empty() {
        return None;
    }
    let (total, weighted) = cans
        .iter()
        .filter(|can| can.0 > 0.0 && can.1 >= 0.0 && can.1 <= 100.0)
        .fold((0.0, 0.0), |sums, can| (sums.0 + can.0, sums.1 + can.0 * can.1));
    Some(weighted / total)
}

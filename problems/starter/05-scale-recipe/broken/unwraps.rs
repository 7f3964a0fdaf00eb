// runtime error: takes every amount for a number
    amounts
        .iter()
        .map(|amount| {
            let (number, unit) = amount.split_once(' ').unwrap_or((*amount, ""));
            let scaled = number.parse::<i64>().unwrap() * guests / people;
            format!("{} {}", scaled, unit)
        })
        .collect()
}

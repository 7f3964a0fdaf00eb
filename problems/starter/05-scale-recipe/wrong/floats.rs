// computes with floating-point numbers
    amounts
        .iter()
        .map(|amount| {
            let (number, unit) = amount.split_once(' ').unwrap_or((*amount, ""));
            match number.parse::<f64>() {
                Ok(value) => format!("{} {}", value * guests as f64 / people as f64, unit).trim().to_string(),
                Err(_) => amount.to_string(),
            }
        })
        .collect()
}

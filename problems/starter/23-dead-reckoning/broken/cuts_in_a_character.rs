// runtime error: cuts a leg at bytes that it may not have
    let (mut east, mut north) = (0.0, 0.0);
    for leg in legs {
        let bearing = &leg[..leg.find(' ').unwrap_or(1)];
        let miles: f64 = leg[bearing.len() + 1..].parse().map_err(|_| leg.to_string())?;
        let degrees: f64 = match bearing {
            "N" | "S" => 0.0,
            "E" | "W" => 90.0,
            _ => bearing[1..bearing.len() - 1].parse().map_err(|_| leg.to_string())?,
        };
        let (sin, cos) = degrees.to_radians().sin_cos();
        east += miles * if bearing.ends_with('W') { -sin } else { sin } + miles / speed * current.0;
        north += miles * if bearing.starts_with('S') { -cos } else { cos } + miles / speed * current.1;
    }
    Ok((east, north))
}

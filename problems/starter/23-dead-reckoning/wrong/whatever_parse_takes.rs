// takes every number that parse takes: "1e3", "inf", "+4", ".5"
    let malformed = |leg: &str| format!("malformed leg {:?}", leg);
    let (mut east, mut north) = (0.0, 0.0);
    for leg in legs {
        let (bearing, miles) = leg.split_once(' ').ok_or_else(|| malformed(leg))?;
        let miles: f64 = miles.parse().map_err(|_| malformed(leg))?;
        let degrees: f64 = match bearing {
            "N" | "S" => 0.0,
            "E" | "W" => 90.0,
            _ => {
                let inner = bearing.strip_prefix(|c: char| c == 'N' || c == 'S').ok_or_else(|| malformed(leg))?;
                let inner = inner.strip_suffix(|c: char| c == 'E' || c == 'W').ok_or_else(|| malformed(leg))?;
                inner.parse().map_err(|_| malformed(leg))?
            }
        };
        if !(0.0..=90.0).contains(&degrees) || miles < 0.0 {
            return Err(malformed(leg));
        }
        let (sin, cos) = degrees.to_radians().sin_cos();
        east += miles * if bearing.ends_with('W') { -sin } else { sin } + miles / speed * current.0;
        north += miles * if bearing.starts_with('S') { -cos } else { cos } + miles / speed * current.1;
    }
    Ok((east, north))
}

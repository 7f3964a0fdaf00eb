// compares the lengths of the ranges alone
    let form = Regex::new(r"^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$").unwrap();
    let mut walks = Vec::new();
    for address in addresses {
        let (street, house) = address.rsplit_once(' ').unwrap();
        let number: i64 = house.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().unwrap();
        let side = if number % 2 == 0 { "even" } else { "odd" };
        let mut best: Option<(i64, String)> = None;
        for rule in &rules {
            let parts = form.captures(rule).unwrap();
            if &parts[1] != street || parts.get(4).map_or(false, |wanted| wanted.as_str() != side) {
                continue;
            }
            let first: i64 = parts.get(2).map_or(1, |m| m.as_str().parse().unwrap());
            let last: Option<i64> = parts.get(3).and_then(|m| m.as_str().parse().ok());
            if number < first || last.map_or(false, |last| number > last) {
                continue;
            }
            let length = last.map_or(i64::MAX, |last| last - first);
            if best.as_ref().map_or(true, |(least, _)| length <= *least) {
                best = Some((length, parts[5].to_string()));
            }
        }
        walks.push(best.map(|(_, walk)| walk));
    }
    walks
}

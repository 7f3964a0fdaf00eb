// takes a range with a side for the numbers from its first one on, whatever side that is on
    let form = Regex::new(r"^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$").unwrap();
    let mut walks = Vec::new();
    for address in addresses {
        let (street, house) = address.rsplit_once(' ').unwrap();
        let number: usize = house.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().unwrap();
        let mut best: Option<(usize, String)> = None;
        for rule in &rules {
            let parts = form.captures(rule).unwrap();
            if &parts[1] != street {
                continue;
            }
            let first: usize = parts.get(2).map_or(1, |m| m.as_str().parse().unwrap());
            let last: Option<usize> = parts.get(3).and_then(|m| m.as_str().parse().ok());
            let step = if parts.get(4).is_some() { 2 } else { 1 };
            let numbers = first..=last.unwrap_or(usize::MAX);
            if !numbers.contains(&number) || (number - first) % step != 0 {
                continue;
            }
            let count = last.map_or(usize::MAX, |last| (last - first) / step + 1);
            if best.as_ref().map_or(true, |(least, _)| count <= *least) {
                best = Some((count, parts[5].to_string()));
            }
        }
        walks.push(best.map(|(_, walk)| walk));
    }
    walks
}

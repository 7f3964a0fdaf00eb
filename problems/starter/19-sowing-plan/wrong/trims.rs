// trims spaces from names, parts and windows
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    fn parse(part: &str, verb: &str) -> Option<Vec<(usize, usize)>> {
        let find = |text: &str| MONTHS.iter().position(|&month| month == text.trim());
        let rest = part.trim().strip_prefix(verb)?;
        rest.split(',')
            .map(|window| match window.split_once('-') {
                Some((first, last)) => Some((find(first)?, find(last)?)),
                None => find(window).map(|month| (month, month)),
            })
            .collect()
    }

    let mut names: Vec<Vec<String>> = vec![vec![]; 12];
    for line in lines {
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        if parts.len() < 2 || parts.len() > 3 || parts[0].is_empty() {
            continue;
        }
        if parts.len() == 3 && parse(parts[2], "harvest ").is_none() {
            continue;
        }
        for (first, last) in parse(parts[1], "sow ").unwrap_or_default() {
            let mut month = first;
            loop {
                names[month].push(parts[0].to_string());
                if month == last {
                    break;
                }
                month = (month + 1) % 12;
            }
        }
    }
    let mut plan = vec![];
    for (month, mut list) in names.into_iter().enumerate() {
        list.sort();
        list.dedup();
        if !list.is_empty() {
            plan.push((MONTHS[month].to_string(), list));
        }
    }
    plan
}

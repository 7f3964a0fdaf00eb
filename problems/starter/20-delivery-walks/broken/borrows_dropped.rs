// syntax error: lends out a word that does not live long enough
    let mut parsed: Vec<(&str, &str)> = Vec::new();
    for rule in &rules {
        let (place, walk) = rule.split_once(": ").unwrap();
        let mut words: Vec<String> = place.split(' ').map(|word| word.to_string()).collect();
        if words.len() > 1 {
            words.pop();
        }
        let street = words.join(" ");
        parsed.push((street.as_str(), walk));
    }
    addresses
        .iter()
        .map(|address| {
            let street = address.rsplit_once(' ').unwrap().0;
            parsed.iter().rev().find(|(name, _)| *name == street).map(|(_, walk)| walk.to_string())
        })
        .collect()
}

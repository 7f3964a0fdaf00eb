// runtime error: unwraps the number of a month that does not exist
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let number = |text: &str| months.iter().position(|month| *month == text).unwrap();
    let mut names: Vec<Vec<String>> = vec![vec![]; 12];
    for line in lines {
        let mut parts = line.split("; ");
        let name = parts.next().unwrap();
        let sow = match parts.next().and_then(|part| part.strip_prefix("sow ")) {
            Some(windows) => windows,
            None => continue,
        };
        for window in sow.split(", ") {
            let (first, last) = window.split_once('-').unwrap_or((window, window));
            let (first, last) = (number(first), number(last));
            for step in 0..=(last + 12 - first) % 12 {
                names[(first + step) % 12].push(name.to_string());
            }
        }
    }
    let mut plan = vec![];
    for (month, mut list) in months.iter().zip(names) {
        list.sort();
        list.dedup();
        if !list.is_empty() {
            plan.push((month.to_string(), list));
        }
    }
    plan
}

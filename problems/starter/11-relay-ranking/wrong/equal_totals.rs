// takes an equal total time for a tie, whatever the number of laps
    let mut teams = vec![];
    for (name, times) in &laps {
        let counted: Vec<i32> = times.iter().copied().filter(|time| *time > 0).collect();
        if counted.len() > 0 {
            teams.push((counted.len(), counted.iter().sum::<i32>(), name.to_string()));
        }
    }
    teams.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then_with(|| a.2.cmp(&b.2)));
    let mut rank = 0;
    let mut previous = 0;
    let mut lines = vec![];
    for (i, (_, total, name)) in teams.iter().enumerate() {
        if *total != previous {
            rank = i + 1;
            previous = *total;
        }
        lines.push(format!("{} {}", rank, name));
    }
    lines
}

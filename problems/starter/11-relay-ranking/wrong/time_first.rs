// sorts by total time before it looks at the laps
    let mut teams: Vec<(i32, i32, &str)> = laps
        .into_iter()
        .map(|(name, times)| {
            let counted: Vec<i32> = times.into_iter().filter(|time| *time > 0).collect();
            (counted.iter().sum(), -(counted.len() as i32), name)
        })
        .filter(|team| team.1 < 0)
        .collect();
    teams.sort_unstable();
    let mut lines = vec![];
    let mut rank = 1;
    for i in 0..teams.len() {
        if i > 0 && (teams[i].0, teams[i].1) != (teams[i - 1].0, teams[i - 1].1) {
            rank = i + 1;
        }
        lines.push(format!("{} {}", rank, teams[i].2));
    }
    lines
}

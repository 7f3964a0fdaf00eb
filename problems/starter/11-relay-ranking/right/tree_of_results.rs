// collects the names of equal teams in a tree
    let mut groups: std::collections::BTreeMap<(i32, i32), Vec<&str>> = Default::default();
    for (team, times) in laps {
        let (count, total) = times.iter().filter(|&&time| time > 0).fold((0, 0), |(n, sum), time| (n + 1, sum + time));
        if count > 0 {
            groups.entry((-count, total)).or_default().push(team);
        }
    }
    let mut lines = vec![];
    for mut teams in groups.into_values() {
        let rank = lines.len() + 1;
        teams.sort_unstable();
        lines.extend(teams.iter().map(|team| format!("{} {}", rank, team)));
    }
    lines
}

// puts the names in order as if they were in lower case
    let fine = |due: i32, returned: i32| -> i32 {
        let mut due = due;
        while closed.contains(&due) {
            due += 1;
        }
        let end = if returned == 0 { today } else { returned };
        let late = (due + 1..=end).filter(|day| !closed.contains(day)).count() as i32;
        match late {
            0..=2 if returned != 0 => 0,
            0..=7 => 20 * late,
            _ => (140 + 40 * (late - 7)).min(450),
        }
    };
    let mut fines = Vec::new();
    for (member, lent) in &loans {
        let cents: i32 = lent.iter().map(|loan| fine(loan.0, loan.1)).sum();
        if cents > 0 {
            fines.push((member.to_string(), cents));
        }
    }
    fines.sort_by_key(|(member, _)| member.to_lowercase());
    fines
}

// leaves it to parse what a number is
    let mut used = 0;
    let mut made = 0;
    let mut rest = row.trim_matches(' ');
    while !rest.is_empty() {
        let mut inside = None;
        if let Some(open) = rest.strip_prefix('(') {
            let (group, behind) = open.split_once(')').ok_or("unclosed group")?;
            inside = Some(group);
            rest = behind;
        }
        let (word, behind) = rest.split_once(' ').unwrap_or((rest, ""));
        rest = behind.trim_start_matches(' ');
        let mut times = 1;
        if inside.is_some() {
            times = word.strip_prefix('x').ok_or("no x")?.parse::<u16>().map_err(|e| e.to_string())? as i32;
        }
        let steps: Vec<&str> = inside.unwrap_or(word).split(' ').filter(|step| !step.is_empty()).collect();
        if steps.is_empty() || times > 999 {
            return Err("bad group".to_string());
        }
        for step in steps {
            let count = |text: &str| text.parse::<u16>().map(|n| n as i32).map_err(|e| e.to_string());
            let (uses, makes) = match step {
                "k2tog" => (2, 1),
                "sk2p" => (3, 1),
                "kfb" => (1, 2),
                "yo" => (0, 1),
                _ if step.starts_with("bo") => (count(&step[2..])?, 0),
                _ if step.starts_with('k') || step.starts_with('p') => (count(&step[1..])?, count(&step[1..])?),
                _ => return Err(format!("unknown instruction {}", step)),
            };
            used += uses * times;
            made += makes * times;
        }
    }
    if used == stitches {
        Ok(made)
    } else {
        Err("wrong number of stitches".to_string())
    }
}

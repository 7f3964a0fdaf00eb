// takes tabs and line ends for spaces
    fn number(text: &str) -> Result<i32, String> {
        if text.is_empty() || text.len() > 3 || !text.chars().all(|c| c.is_ascii_digit()) {
            return Err(format!("bad number {}", text));
        }
        Ok(text.parse().unwrap())
    }
    let (mut used, mut made) = (0, 0);
    let mut group: Option<(i32, i32, i32)> = None;
    for mut word in row.split_whitespace() {
        if let Some(rest) = word.strip_prefix('(') {
            if group.is_some() {
                return Err("nested group".into());
            }
            group = Some((0, 0, 0));
            word = rest;
        }
        let (step, end) = match word.split_once(')') {
            Some((step, end)) => (step, Some(end)),
            None => (word, None),
        };
        if !step.is_empty() {
            let (uses, makes) = match step {
                "k2tog" => (2, 1),
                "sk2p" => (3, 1),
                "kfb" => (1, 2),
                "yo" => (0, 1),
                _ => match step.strip_prefix("bo") {
                    Some(count) => (number(count)?, 0),
                    None => {
                        let count = number(step.strip_prefix(&['k', 'p'][..]).ok_or("unknown instruction")?)?;
                        (count, count)
                    }
                },
            };
            match &mut group {
                Some(sums) => *sums = (sums.0 + uses, sums.1 + makes, sums.2 + 1),
                None => {
                    used += uses;
                    made += makes;
                }
            }
        }
        if let Some(end) = end {
            let times = number(end.strip_prefix('x').ok_or("no x")?)?;
            match group.take() {
                Some((uses, makes, steps)) if steps > 0 => {
                    used += uses * times;
                    made += makes * times;
                }
                _ => return Err("bad group".into()),
            }
        }
    }
    if group.is_some() || used != stitches {
        return Err("bad row".into());
    }
    Ok(made)
}

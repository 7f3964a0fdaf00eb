// leaves the compartment without its leading zero
    if berth < 1 || berth > 26 * per_coach {
        return "".to_string();
    }
    let coach = char::from_u32(65 + ((berth - 1) / per_coach) as u32).unwrap();
    let rest = (berth - 1) % per_coach;
    let side = if rest % 6 < 3 { 'L' } else { 'R' };
    format!("{}-{}-{}{}", coach, rest / 6 + 1, side, rest % 3 + 1)
}

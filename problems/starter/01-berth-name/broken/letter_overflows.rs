// runtime error: computes the letter of any coach in one byte
    let coach = (b'A' + u8::try_from((berth - 1) / per_coach).unwrap()) as char;
    if berth < 1 || coach > 'Z' {
        return String::new();
    }
    let rest = (berth - 1) % per_coach;
    let place = ["L1", "L2", "L3", "R1", "R2", "R3"][(rest % 6) as usize];
    format!("{}-{:02}-{}", coach, rest / 6 + 1, place)
}

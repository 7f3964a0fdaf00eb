// compile error: assigns twice to a variable that is not mut
    let mut counts = vec![];
    for bed in beds {
        let shadow = 0;
        let mut lit = 0;
        for height in bed {
            shadow -= drop;
            if height > 0 && height >= shadow {
                lit += 1;
            }
            shadow = max(shadow, height);
        }
        counts.push(lit);
    }
    counts
}

// adds the beds up
    let mut lit = 0;
    for bed in beds.iter() {
        let mut shadow = 0;
        for height in bed.iter() {
            shadow -= drop;
            if *height > 0 && *height >= shadow {
                lit += 1;
            }
            shadow = shadow.max(*height);
        }
    }
    vec![lit]
}

// takes the rightmost of equal lanes, as max_by_key does
    let mut loads: Vec<Vec<i32>> = vec![Vec::new(); lanes.len()];
    let mut free = lanes.clone();
    let mut ashore = Vec::new();
    for (i, &length) in vehicles.iter().enumerate() {
        let needed = |load: &Vec<i32>| if load.is_empty() { length } else { length + gap };
        let best = (0..free.len()).filter(|&lane| needed(&loads[lane]) <= free[lane]).max_by_key(|&lane| free[lane]);
        if let Some(lane) = best {
            free[lane] -= needed(&loads[lane]);
            loads[lane].push(i as i32 + 1);
        } else {
            ashore.push(i as i32 + 1);
        }
    }
    loads.push(ashore);
    loads
}

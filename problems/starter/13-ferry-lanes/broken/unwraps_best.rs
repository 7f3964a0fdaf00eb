// runtime error: takes for granted that a vehicle fits somewhere
    let mut loads = vec![vec![]; lanes.len() + 1];
    let mut free = lanes.clone();
    for (i, length) in vehicles.iter().enumerate() {
        let needed = |lane: usize, loads: &Vec<Vec<i32>>| length + if loads[lane].is_empty() { 0 } else { gap };
        let fitting = (0..lanes.len()).filter(|&lane| needed(lane, &loads) <= free[lane]);
        let best = fitting.min_by_key(|&lane| -free[lane]).unwrap();
        free[best] -= needed(best, &loads);
        loads[best].push(i as i32 + 1);
    }
    loads
}

// passes the signal on only to the nearest beacon that is seen on either side
    let fire = |i: usize| heights[beacons[i].0 as usize] as i64 + beacons[i].1 as i64;
    let sees = |i: usize, j: usize| {
        let (a, b) = if beacons[i].0 <= beacons[j].0 { (i, j) } else { (j, i) };
        let (from, to) = (beacons[a].0 as i64, beacons[b].0 as i64);
        (from + 1..to).all(|k| (heights[k as usize] as i64 - fire(a)) * (to - from) < (fire(b) - fire(a)) * (k - from))
    };
    let mut order: Vec<usize> = (0..beacons.len()).collect();
    order.retain(|&i| beacons[i].0 >= 0 && (beacons[i].0 as usize) < heights.len());
    order.sort_by_key(|&i| beacons[i].0);
    let mut minutes: Vec<Option<i32>> = vec![None; beacons.len()];
    let mut burning = vec![];
    if order.contains(&0) {
        minutes[0] = Some(0);
        burning.push(0);
    }
    let mut next = 0;
    while next < burning.len() {
        let i = burning[next];
        next += 1;
        let at = order.iter().position(|&other| other == i).unwrap();
        let left = order[..at].iter().rev().find(|&&other| sees(i, other));
        let right = order[at + 1..].iter().find(|&&other| sees(i, other));
        for &j in left.into_iter().chain(right) {
            if minutes[j].is_none() {
                minutes[j] = minutes[i].map(|minute| minute + 1);
                burning.push(j);
            }
        }
    }
    minutes
}

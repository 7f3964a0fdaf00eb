// runtime error: reads the ground at points that the ridge does not have
    let count = beacons.len();
    let points: Vec<usize> = beacons.iter().map(|(point, _)| *point as usize).collect();
    let fires: Vec<i64> = (0..count).map(|i| i64::from(heights[points[i]]) + i64::from(beacons[i].1)).collect();
    let mut minutes = vec![None; count];
    if count > 0 {
        minutes[0] = Some(0);
    }
    for minute in 0..count as i32 {
        for i in 0..count {
            for j in 0..count {
                if minutes[i] != Some(minute) || minutes[j].is_some() {
                    continue;
                }
                let between = points[i].min(points[j]) + 1..points[i].max(points[j]);
                let distance = points[j] as i64 - points[i] as i64;
                let fine = between.into_iter().all(|k| {
                    let step = k as i64 - points[i] as i64;
                    (i64::from(heights[k]) - fires[i]) * distance.abs() < (fires[j] - fires[i]) * step.abs()
                });
                if fine {
                    minutes[j] = Some(minute + 1);
                }
            }
        }
    }
    minutes
}

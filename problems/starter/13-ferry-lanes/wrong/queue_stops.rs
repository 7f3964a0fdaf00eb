// lets nobody pass a vehicle that does not fit
    let mut loads: Vec<Vec<i32>> = vec![Vec::new(); lanes.len()];
    let mut ends = vec![0; lanes.len()];
    let mut waiting = vec![];
    for (i, &length) in vehicles.iter().enumerate() {
        let number = i as i32 + 1;
        let mut best = None;
        for lane in 0..lanes.len() {
            let start = if ends[lane] == 0 { 0 } else { ends[lane] + gap };
            let room = lanes[lane] - ends[lane];
            if start + length <= lanes[lane] && best.map_or(true, |(_, most, _)| room > most) {
                best = Some((lane, room, start + length));
            }
        }
        match best {
            Some((lane, _, end)) if waiting.is_empty() => {
                ends[lane] = end;
                loads[lane].push(number);
            }
            _ => waiting.push(number),
        }
    }
    loads.push(waiting);
    loads
}

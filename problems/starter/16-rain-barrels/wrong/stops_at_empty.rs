// goes up the row only as far as a barrel that has nothing to give
    let mut levels = levels;
    let (mut pond, mut missing) = (0, 0);
    let mut before = 0;
    for litres in rain {
        if litres > 0 {
            let mut running = litres;
            for (i, capacity) in capacities.iter().enumerate() {
                levels[i] += running;
                running = max(0, levels[i] - capacity);
                levels[i] -= running;
            }
            pond += running;
        } else if before == 0 {
            let mut needed = demand;
            for level in levels.iter_mut().rev().take_while(|level| **level > 5) {
                let taken = needed.min(*level - 5);
                *level -= taken;
                needed -= taken;
            }
            missing += needed;
        }
        before = litres;
    }
    (levels, pond, missing)
}

// runtime error: an index goes below zero
    let mut levels = levels;
    let (mut pond, mut missing) = (0, 0);
    let mut wet = false;
    for litres in rain {
        let mut left = litres;
        if litres > 0 {
            for i in 0..levels.len() {
                let held = left.min(capacities[i] - levels[i]);
                levels[i] += held;
                left -= held;
            }
            pond += left;
        } else if !wet {
            left = demand;
            let mut i = levels.len() - 1;
            while left > 0 {
                let taken = left.min(max(0, levels[i] - 5));
                levels[i] -= taken;
                left -= taken;
                i -= 1;
            }
            missing += left;
        }
        wet = litres > 0;
    }
    (levels, pond, missing)
}

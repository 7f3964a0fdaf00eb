// does not water on the first day
    int pond = 0, missing = 0, before = 1;
    for (int litres : rain) {
        int running = litres;
        if (litres > 0) {
            for (size_t i = 0; i < levels.size(); i++) {
                int held = min(running, capacities[i] - levels[i]);
                levels[i] += held;
                running -= held;
            }
            pond += running;
        } else if (before == 0) {
            int needed = demand;
            for (int i = (int)levels.size() - 1; i >= 0; i--) {
                int taken = min(needed, max(0, levels[i] - 5));
                levels[i] -= taken;
                needed -= taken;
            }
            missing += needed;
        }
        before = litres;
    }
    return {levels, {pond, missing}};
}

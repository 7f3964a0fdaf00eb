// compares numbers as objects
        List<List<Integer>> loads = new ArrayList<>();
        for (int ignored : lanes) {
            loads.add(new ArrayList<>());
        }
        List<Integer> free = new ArrayList<>(lanes);
        List<Integer> ashore = new ArrayList<>();
        for (int i = 0; i < vehicles.size(); i++) {
            Integer most = -1;
            for (int lane = 0; lane < lanes.size(); lane++) {
                int needed = vehicles.get(i) + (loads.get(lane).isEmpty() ? 0 : gap);
                if (needed <= free.get(lane)) {
                    most = Math.max(most, free.get(lane));
                }
            }
            int best = 0;
            while (best < lanes.size() && free.get(best) != most) {
                best++;
            }
            if (best == lanes.size()) {
                ashore.add(i + 1);
                continue;
            }
            free.set(best, most - vehicles.get(i) - (loads.get(best).isEmpty() ? 0 : gap));
            loads.get(best).add(i + 1);
        }
        loads.add(ashore);
        return loads;
    }
}

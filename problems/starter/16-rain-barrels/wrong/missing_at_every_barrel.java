// counts as missing what a single barrel can't give
        List<Integer> held = new ArrayList<>(levels);
        int pond = 0;
        int missing = 0;
        boolean wet = false;
        for (int litres : rain) {
            if (litres > 0) {
                int running = litres;
                for (int i = 0; i < held.size(); i++) {
                    int kept = Math.min(running, capacities.get(i) - held.get(i));
                    held.set(i, held.get(i) + kept);
                    running -= kept;
                }
                pond += running;
                wet = true;
            } else if (wet) {
                wet = false;
            } else {
                int needed = demand;
                for (int i = held.size() - 1; i >= 0; i--) {
                    int taken = Math.min(needed, Math.max(0, held.get(i) - 5));
                    held.set(i, held.get(i) - taken);
                    needed -= taken;
                    missing += needed;
                }
            }
        }
        return Arrays.asList(held, Arrays.asList(pond, missing));
    }
}

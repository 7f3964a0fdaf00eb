// lets a shadow that just touches count
        List<Integer> counts = new ArrayList<>();
        for (List<Integer> bed : beds) {
            int shadow = 0;
            int lit = 0;
            for (int height : bed) {
                shadow -= drop;
                if (height > 0 && height > shadow) {
                    lit++;
                }
                shadow = Math.max(shadow, height);
            }
            counts.add(lit);
        }
        return counts;
    }
}

// takes the 0 of a thing that is still out for the day on which it came back
        Map<String, Integer> fines = new HashMap<>();
        for (Map.Entry<String, List<List<Integer>>> entry : loans.entrySet()) {
            int total = 0;
            for (List<Integer> loan : entry.getValue()) {
                int due = loan.get(0);
                while (closed.contains(due)) {
                    due++;
                }
                int late = 0;
                for (int day = due + 1; day <= Math.min(loan.get(1), today); day++) {
                    if (!closed.contains(day)) {
                        late++;
                    }
                }
                if (late > 2) {
                    total += Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
                }
            }
            if (total > 0) {
                fines.put(entry.getKey(), total);
            }
        }
        return fines;
    }
}

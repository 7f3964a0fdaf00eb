// syntax error: takes rows of numbers for arrays
        Map<String, Integer> fines = new TreeMap<>();
        for (String member : loans.keySet()) {
            int total = 0;
            for (int[] loan : loans.get(member)) {
                int due = loan[0];
                int end = loan[1] == 0 ? today : loan[1];
                int late = 0;
                for (int day = due + 1; day <= end; day++) {
                    if (!closed.contains(day)) {
                        late++;
                    }
                }
                total += Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
            }
            if (total > 0) {
                fines.put(member, total);
            }
        }
        return fines;
    }
}

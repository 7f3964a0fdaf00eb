// compares boxed totals by identity
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        for (Map.Entry<String, List<Integer>> entry : laps.entrySet()) {
            for (int time : entry.getValue()) {
                if (time > 0) {
                    counts.merge(entry.getKey(), 1, Integer::sum);
                    totals.merge(entry.getKey(), time, Integer::sum);
                }
            }
        }
        List<String> teams = new ArrayList<>(counts.keySet());
        teams.sort(Comparator.<String, int[]>comparing(name -> name.codePoints().toArray(), Arrays::compare));
        teams.sort(Comparator.comparing((String team) -> -counts.get(team)).thenComparing(totals::get));
        List<String> lines = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < teams.size(); i++) {
            String team = teams.get(i);
            if (i > 0) {
                String previous = teams.get(i - 1);
                if (counts.get(team) != counts.get(previous) || totals.get(team) != totals.get(previous)) {
                    rank = i + 1;
                }
            }
            lines.add(rank + " " + team);
        }
        return lines;
    }
}

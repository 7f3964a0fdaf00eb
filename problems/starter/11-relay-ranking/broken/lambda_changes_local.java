// syntax error: a lambda changes a local variable
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> totals = new HashMap<>();
        laps.forEach((team, times) -> times.stream().filter(time -> time > 0).forEach(time -> {
            counts.merge(team, 1, Integer::sum);
            totals.merge(team, time, Integer::sum);
        }));
        List<String> teams = new ArrayList<>(counts.keySet());
        teams.sort(Comparator.comparing((String team) -> -counts.get(team)).thenComparing(totals::get));
        List<String> lines = new ArrayList<>();
        int place = 0;
        teams.forEach(team -> {
            place++;
            lines.add(place + " " + team);
        });
        return lines;
    }
}

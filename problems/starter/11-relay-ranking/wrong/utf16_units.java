// sorts names by UTF-16 unit
        TreeMap<Integer, TreeMap<Integer, TreeSet<String>>> teams = new TreeMap<>(Comparator.reverseOrder());
        laps.forEach((name, times) -> {
            int count = (int) times.stream().filter(time -> time > 0).count();
            int total = times.stream().mapToInt(time -> Math.max(time, 0)).sum();
            if (count > 0) {
                teams.computeIfAbsent(count, key -> new TreeMap<>()).computeIfAbsent(total, key -> new TreeSet<>()).add(name);
            }
        });
        List<String> lines = new ArrayList<>();
        for (TreeMap<Integer, TreeSet<String>> byTotal : teams.values()) {
            for (TreeSet<String> names : byTotal.values()) {
                int rank = lines.size() + 1;
                for (String name : names) {
                    lines.add(rank + " " + name);
                }
            }
        }
        return lines;
    }
}

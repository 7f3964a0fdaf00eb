// never gets out of a bus
        List<String> sorted = new ArrayList<>(hops);
        sorted.sort(Comparator.comparing(hop -> hop.split(" ")[3] + hop.split(" ")[4]));
        Map<String, Integer> arrived = new HashMap<>(Map.of(origin, minutes(start)));
        Map<String, Integer> ready = new HashMap<>(arrived);
        Map<String, Integer> aboard = new HashMap<>();
        for (String hop : sorted) {
            String[] parts = hop.split(" ");
            int departure = minutes(parts[3]);
            int arrival = minutes(parts[4]);
            boolean waitsHere = ready.getOrDefault(parts[1], Integer.MAX_VALUE) <= departure;
            boolean sitsInIt = aboard.getOrDefault(parts[0] + " " + parts[1], Integer.MAX_VALUE) <= departure;
            if (waitsHere || sitsInIt) {
                aboard.merge(parts[0] + " " + parts[2], arrival, Math::min);
                arrived.merge(parts[2], arrival, Math::min);
            }
        }
        Integer end = arrived.get(target);
        return end == null ? Optional.empty() : Optional.of(String.format("%02d:%02d", end / 60, end % 60));
    }

    private int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}

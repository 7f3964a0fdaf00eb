// sorts names by UTF-16 units, as strings compare by themselves
        String[] months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        Map<String, Integer> numbers = new HashMap<>();
        List<Set<String>> names = new ArrayList<>();
        for (String month : months) {
            numbers.put(month, numbers.size());
            names.add(new TreeSet<>());
        }
        for (String line : lines) {
            String[] parts = line.split("; ", -1);
            String name = parts[0];
            if (parts.length < 2 || parts.length > 3 || name.isEmpty() || name.contains(";")) {
                continue;
            }
            if (name.startsWith(" ") || name.endsWith(" ")) {
                continue;
            }
            List<int[]> sown = windows(parts[1], "sow ", numbers);
            if (sown == null || parts.length == 3 && windows(parts[2], "harvest ", numbers) == null) {
                continue;
            }
            for (int[] window : sown) {
                int length = Math.floorMod(window[1] - window[0], 12);
                for (int i = 0; i <= length; i++) {
                    names.get((window[0] + i) % 12).add(name);
                }
            }
        }
        Map<String, List<String>> plan = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            if (!names.get(i).isEmpty()) {
                plan.put(months[i], new ArrayList<>(names.get(i)));
            }
        }
        return plan;
    }

    private List<int[]> windows(String part, String verb, Map<String, Integer> numbers) {
        if (!part.startsWith(verb)) {
            return null;
        }
        List<int[]> found = new ArrayList<>();
        for (String window : part.substring(verb.length()).split(", ", -1)) {
            String[] ends = window.split("-", -1);
            Integer first = numbers.get(ends[0]);
            Integer last = numbers.get(ends[ends.length - 1]);
            if (ends.length > 2 || first == null || last == null) {
                return null;
            }
            found.add(new int[]{first, last});
        }
        return found;
    }
}

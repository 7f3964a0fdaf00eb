// does not add up what is needed twice
        Map<String, Long> totals = new HashMap<>();
        if (!build(assemblies, product, count, totals, new HashSet<>())) {
            return Optional.empty();
        }
        List<Map.Entry<String, Long>> parts = new ArrayList<>(totals.entrySet());
        parts.sort((a, b) -> Arrays.compare(a.getKey().codePoints().toArray(), b.getKey().codePoints().toArray()));
        return Optional.of(parts);
    }

    private boolean build(
            Map<String, Map<String, Integer>> assemblies, String name, long pieces, Map<String, Long> totals, Set<String> open) {
        if (!assemblies.containsKey(name)) {
            totals.put(name, pieces);
            return true;
        }
        if (!open.add(name)) {
            return false;
        }
        for (Map.Entry<String, Integer> part : assemblies.get(name).entrySet()) {
            if (!build(assemblies, part.getKey(), pieces * part.getValue(), totals, open)) {
                return false;
            }
        }
        open.remove(name);
        return true;
    }
}

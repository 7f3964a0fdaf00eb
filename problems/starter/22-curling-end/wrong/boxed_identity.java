// compares boxed distances by identity, so that no two are equal
        List<Long> reds = counting(red, (long) house + stone);
        List<Long> yellows = counting(yellow, (long) house + stone);
        if (reds.isEmpty() && yellows.isEmpty() || !reds.isEmpty() && !yellows.isEmpty() && reds.get(0) == yellows.get(0)) {
            return Optional.empty();
        }
        if (yellows.isEmpty() || !reds.isEmpty() && reds.get(0) < yellows.get(0)) {
            return Optional.of(Map.entry("red", nearer(reds, yellows)));
        }
        return Optional.of(Map.entry("yellow", nearer(yellows, reds)));
    }

    private List<Long> counting(List<List<Integer>> stones, long reach) {
        List<Long> found = new ArrayList<>();
        for (List<Integer> middle : stones) {
            long x = middle.get(0);
            long y = middle.get(1);
            if (x * x + y * y <= reach * reach) {
                found.add(x * x + y * y);
            }
        }
        Collections.sort(found);
        return found;
    }

    private int nearer(List<Long> own, List<Long> other) {
        return (int) own.stream().filter(distance -> other.isEmpty() || distance < other.get(0)).count();
    }
}

// multiplies ints before it widens the result
        int reds = score(red, yellow, house + stone);
        if (reds > 0) {
            return Optional.of(Map.entry("red", reds));
        }
        int yellows = score(yellow, red, house + stone);
        return yellows > 0 ? Optional.of(Map.entry("yellow", yellows)) : Optional.empty();
    }

    private static int score(List<List<Integer>> own, List<List<Integer>> other, long reach) {
        long limit = other.stream().mapToLong(Solution::square).reduce(reach * reach + 1, Math::min);
        return (int) own.stream().filter(middle -> square(middle) < limit).count();
    }

    private static long square(List<Integer> middle) {
        return middle.get(0) * middle.get(0) + middle.get(1) * middle.get(1);
    }
}

import java.util.*;
import java.util.stream.Collectors;

/** A program of the usual kind: the compile server compiles it at its start, to have at hand what every program needs. */
class Solution {
    private final Map<String, Integer> seen = new HashMap<>();

    static class Pair<A extends Comparable<A>, B> implements Comparable<Pair<A, B>> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public int compareTo(Pair<A, B> other) {
            return first.compareTo(other.first);
        }
    }

    public List<Integer> work(List<Integer> numbers, String text, double factor) {
        List<Integer> out = new ArrayList<>(numbers);
        int[] counts = new int[26];
        StringBuilder sb = new StringBuilder();
        for (char c : text.toLowerCase().toCharArray()) {
            if (Character.isLetter(c) && c >= 'a' && c <= 'z') {
                counts[c - 'a']++;
                sb.append((char) (c + 1)).append(c == 'z' ? "!" : "");
            }
        }
        for (String word : text.split("\\s+")) {
            seen.put(word, seen.getOrDefault(word, 0) + 1);
        }
        for (Map.Entry<String, Integer> entry : seen.entrySet()) {
            out.add(entry.getValue() * entry.getKey().length());
        }
        for (int i = 0; i < out.size() && i < 100; i++) {
            int value = out.get(i);
            while (value > 1 && value % 2 == 0) {
                value /= 2;
            }
            out.set(i, Math.max(value, (int) Math.round(Math.pow(value, 2) * factor)));
        }
        List<Pair<Integer, String>> pairs = new ArrayList<>();
        try {
            pairs.add(new Pair<>(Integer.parseInt(text.trim()), "number " + text));
        } catch (NumberFormatException e) {
            pairs.add(new Pair<>(-1, sb.reverse().toString()));
        }
        Collections.sort(pairs);
        out.sort((a, b) -> a.equals(b) ? Integer.compare(b, a) : a - b);
        Set<Integer> unique = new TreeSet<>(Comparator.reverseOrder());
        unique.addAll(out);
        Optional<Integer> best = unique.stream().filter(x -> x > 0).map(x -> x * 2).findFirst();
        out.add(best.orElse(null));
        out.addAll(Arrays.stream(counts).boxed().filter(Objects::nonNull).collect(Collectors.toList()));
        switch (out.size() % 3) {
            case 0:
                return out;
            case 1:
                break;
            default:
                long total = 0L;
                for (Object object : out) {
                    total += object instanceof Integer ? (Integer) object : 0;
                }
                out.add((int) (total % 1000));
        }
        return out.isEmpty() ? List.of(0) : out;
    }
}

public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                s.work(Arrays.asList(1, 2, 3), "a b a", 0.5).equals(Arrays.asList(1)),
                s.work(new ArrayList<>(Arrays.asList(5, 4)), "", 1.5).size() == 3);
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

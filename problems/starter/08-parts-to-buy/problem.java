// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    List the parts to buy for building count pieces of a product.
    assemblies says of everything built in the workshop what one piece is made of: names and numbers, all
    at least 1. Names that are no key of it are bought. An assembly may be made of nothing.
    Return name and number of every bought part that is needed in all, in the order of the names (by code
    point), or nothing if something that the product needs is, directly or not, made of itself.
    >>> partsToBuy(Map.of("bike", Map.of("wheel", 2, "bell", 1), "wheel", Map.of("spoke", 36, "rim", 1)), "bike", 1)
    Optional[[bell=1, rim=2, spoke=72]]
    >>> partsToBuy(Map.of("bike", Map.of("wheel", 2)), "bell", 4)
    Optional[[bell=4]]
    >>> partsToBuy(Map.of("egg", Map.of("hen", 1), "hen", Map.of("egg", 12)), "egg", 3)
    Optional.empty
     */
    public Optional<List<Map.Entry<String, Long>>> partsToBuy(Map<String, Map<String, Integer>> assemblies, String product, long count) {
// --- solution ---
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
            totals.merge(name, pieces, Long::sum);
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
// --- test ---
public class Main {
    static Optional<List<Map.Entry<String, Long>>> entries(Object... parts) {
        List<Map.Entry<String, Long>> found = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            found.add(Map.entry((String) parts[i], (Long) parts[i + 1]));
        }
        return Optional.of(found);
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        Map<String, Map<String, Integer>> chain = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            chain.put("p" + i, Map.of("p" + (i + 1), 2));
        }
        List<Boolean> correct = Arrays.asList(
                entries("bell", 1L, "rim", 2L, "spoke", 72L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2, "bell", 1), "wheel", Map.of("spoke", 36, "rim", 1)), "bike", 1)),
                entries("bell", 5L, "rim", 10L, "spoke", 360L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2, "bell", 1), "wheel", Map.of("spoke", 36, "rim", 1)), "bike", 5)),
                entries("rim", 2L, "spoke", 72L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2, "bell", 1), "wheel", Map.of("spoke", 36, "rim", 1)), "wheel", 2)),
                entries("bell", 4L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2)), "bell", 4)),
                Optional.empty().equals(s.partsToBuy(Map.of("egg", Map.of("hen", 1), "hen", Map.of("egg", 12)), "egg", 3)),
                entries("nut", 1L).equals(s.partsToBuy(Map.of(), "nut", 1)),
                entries().equals(s.partsToBuy(Map.of("gift", Map.of()), "gift", 9)),
                entries("lid", 2L).equals(s.partsToBuy(Map.of("box", Map.of("air", 3, "lid", 1), "air", Map.of()), "box", 2)),
                Optional.empty().equals(s.partsToBuy(Map.of("a", Map.of("a", 1)), "a", 1)),
                entries("b", 2L).equals(s.partsToBuy(Map.of("a", Map.of("b", 1), "x", Map.of("x", 1)), "a", 2)),
                entries("e", 15L).equals(s.partsToBuy(Map.of("a", Map.of("b", 1, "c", 1), "b", Map.of("d", 1), "c", Map.of("d", 2), "d", Map.of("e", 5)), "a", 1)),
                Optional.empty().equals(s.partsToBuy(Map.of("a", Map.of("nut", 1, "b", 2), "b", Map.of("nut", 3, "c", 1), "c", Map.of("b", 1)), "a", 1)),
                entries("bolt", 80L).equals(s.partsToBuy(Map.of("a", Map.of("bolt", 2, "b", 2), "b", Map.of("bolt", 3)), "a", 10)),
                entries("10", 4L, "9", 5L, "B", 2L, "b", 1L, "é", 3L).equals(s.partsToBuy(Map.of("set", Map.of("b", 1, "B", 2, "é", 3, "10", 4, "9", 5)), "set", 1)),
                entries("p40", 1L << 40).equals(s.partsToBuy(chain, "p0", 1))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static Optional<List<Map.Entry<String, Long>>> entries(Object... parts) {
        List<Map.Entry<String, Long>> found = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            found.add(Map.entry((String) parts[i], (Long) parts[i + 1]));
        }
        return Optional.of(found);
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                entries("bell", 1L, "rim", 2L, "spoke", 72L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2, "bell", 1), "wheel", Map.of("spoke", 36, "rim", 1)), "bike", 1)),
                entries("bell", 4L).equals(s.partsToBuy(Map.of("bike", Map.of("wheel", 2)), "bell", 4)),
                Optional.empty().equals(s.partsToBuy(Map.of("egg", Map.of("hen", 1), "hen", Map.of("egg", 12)), "egg", 3))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

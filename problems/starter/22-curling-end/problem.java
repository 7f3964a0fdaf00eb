// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Score an end of curling.
    red and yellow hold the middles of both teams' stones as x and y, in millimetres from the button, which
    is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
    A stone counts if any part of it lies in the house or just touches it from outside. The team with the
    counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
    nearer than the other team's nearest counting stone, or for all of them if the other team has none.
    Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
    Return the team, "red" or "yellow", and its score, or nothing if nobody scores: no stone counts, or the
    nearest counting stones of the two teams are equally near.
    >>> curlingEnd(List.of(List.of(0, 600), List.of(900, -1200)), List.of(List.of(-1000, 0)), 1829, 145)
    Optional[red=1]
    >>> curlingEnd(List.of(List.of(1974, 0)), List.of(List.of(300, 0), List.of(0, -1900), List.of(0, 1975)), 1829, 145)
    Optional[yellow=2]
    >>> curlingEnd(List.of(List.of(300, 400)), List.of(List.of(-500, 0)), 1829, 145)
    Optional.empty
     */
    public Optional<Map.Entry<String, Integer>> curlingEnd(List<List<Integer>> red, List<List<Integer>> yellow, int house, int stone) {
// --- solution ---
        long reach = (long) house + stone;
        int reds = score(red, yellow, reach);
        if (reds > 0) {
            return Optional.of(Map.entry("red", reds));
        }
        int yellows = score(yellow, red, reach);
        return yellows > 0 ? Optional.of(Map.entry("yellow", yellows)) : Optional.empty();
    }

    private static int score(List<List<Integer>> own, List<List<Integer>> other, long reach) {
        // Stones that don't count are no nearer than the first of these: no need to sort them out.
        long limit = other.stream().mapToLong(Solution::square).reduce(reach * reach + 1, Math::min);
        return (int) own.stream().filter(middle -> square(middle) < limit).count();
    }

    private static long square(List<Integer> middle) {
        long x = middle.get(0);
        long y = middle.get(1);
        return x * x + y * y;
    }
}
// --- test ---
public class Main {
    static List<List<Integer>> stones(int... numbers) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            pairs.add(Arrays.asList(numbers[i], numbers[i + 1]));
        }
        return pairs;
    }

    static Optional<Map.Entry<String, Integer>> won(String team, int score) {
        return Optional.of(Map.entry(team, score));
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        int large = 1000000000;
        int[] red = new int[4000];
        int[] yellow = new int[4000];
        for (int i = 0; i < 2000; i++) {
            red[2 * i] = 300 * (i + 1);
            red[2 * i + 1] = -300 * (i + 1);
            yellow[2 * i + 1] = 300 * (1000 + i);
        }
        List<Boolean> correct = Arrays.asList(
                won("red", 1).equals(s.curlingEnd(stones(0, 600, 900, -1200), stones(-1000, 0), 1829, 145)),
                won("yellow", 2).equals(s.curlingEnd(stones(1974, 0), stones(300, 0, 0, -1900, 0, 1975), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(stones(300, 400), stones(-500, 0), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(stones(), stones(), 1829, 145)),
                won("red", 1).equals(s.curlingEnd(stones(0, 0), stones(), 1829, 145)),
                won("yellow", 2).equals(s.curlingEnd(stones(), stones(0, 0, -700, 700), 1829, 145)),
                // From 1829 + 145 on a stone does not touch the house any more.
                won("red", 1).equals(s.curlingEnd(stones(1974, 0), stones(), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(stones(1975, 0), stones(0, -1975), 1829, 145)),
                won("yellow", 1).equals(s.curlingEnd(stones(0, -1975), stones(-1974, 0), 1829, 145)),
                won("red", 1).equals(s.curlingEnd(stones(1395, 1396), stones(), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(stones(1396, 1396), stones(), 1829, 145)),
                won("red", 1).equals(s.curlingEnd(stones(30, 40), stones(40, 40), 46, 4)),
                // Equally near are nobody's, whatever else lies there.
                Optional.empty().equals(s.curlingEnd(stones(500, 0, 1000, 0), stones(0, -500), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(stones(2000, 0), stones(0, 2000), 1829, 145)),
                won("red", 1).equals(s.curlingEnd(stones(100, 0, 300, 400), stones(-500, 0), 1829, 145)),
                won("red", 3).equals(s.curlingEnd(stones(700, 0, 0, 700, -700, 0), stones(0, -800), 1829, 145)),
                won("yellow", 2).equals(s.curlingEnd(stones(900, 0), stones(0, 400, -899, 0, 0, 901), 1829, 145)),
                // A stone outside takes nothing away, and is worth nothing.
                won("red", 1).equals(s.curlingEnd(stones(100, 0, 1500, 1500), stones(), 1829, 145)),
                won("red", 2).equals(s.curlingEnd(stones(1900, 0, 0, 1800, -1976, 0), stones(0, -1980), 1829, 145)),
                won("yellow", 2).equals(s.curlingEnd(stones(50000, 0), stones(0, 40000, 46341, 0), 60000, 200)),
                won("yellow", 1).equals(s.curlingEnd(stones(65536, 0), stones(1000, 0), 70000, 145)),
                won("red", 1).equals(s.curlingEnd(stones(0, large), stones(1, -large), large, 1)),
                won("yellow", 1).equals(s.curlingEnd(stones(1, large), stones(large, 0), large - 1, 1)),
                Optional.empty().equals(s.curlingEnd(stones(large, 1), stones(), large - 1, 1)),
                won("yellow", 1).equals(s.curlingEnd(stones(large, -large), stones(-large, large, large - 1, large), large, large)),
                won("red", 707).equals(s.curlingEnd(stones(red), stones(yellow), 548700, 145))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                Optional.of(Map.entry("red", 1)).equals(s.curlingEnd(List.of(List.of(0, 600), List.of(900, -1200)), List.of(List.of(-1000, 0)), 1829, 145)),
                Optional.of(Map.entry("yellow", 2)).equals(s.curlingEnd(List.of(List.of(1974, 0)), List.of(List.of(300, 0), List.of(0, -1900), List.of(0, 1975)), 1829, 145)),
                Optional.empty().equals(s.curlingEnd(List.of(List.of(300, 400)), List.of(List.of(-500, 0)), 1829, 145))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

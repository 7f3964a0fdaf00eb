// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Find when the beacons along a ridge are lit.
    heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
    -10000000 to 10000000. A beacon is [point, mast]: its fire burns mast millimetres (0 to 10000) above
    the ground of the point with that index. Beacons with an index that no point has (also negative ones)
    are out of use: never lit, never seen.
    Two beacons see each other if at all points strictly between theirs the ground lies below the straight
    line from fire to fire; ground that just touches the line hides them from each other. Masts hide
    nothing, and beacons at the same point see each other.
    The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
    minute after a beacon, all those that it sees are lit, if they don't burn already.
    Return for every beacon, in the order of the list, the minute in which it is lit, or nothing if it
    never is.
    >>> hillBeacons(Arrays.asList(30, 10, 20, 50, 5), Arrays.asList(Arrays.asList(0, 0), Arrays.asList(3, 0), Arrays.asList(4, 0)))
    [Optional[0], Optional[1], Optional[2]]
    >>> hillBeacons(Arrays.asList(1, 2, 3), Arrays.asList(Arrays.asList(2, 0), Arrays.asList(0, 0), Arrays.asList(1, 0)))
    [Optional[0], Optional[2], Optional[1]]
    >>> hillBeacons(Arrays.asList(1, 2, 3), Arrays.asList(Arrays.asList(2, 1), Arrays.asList(0, 0), Arrays.asList(3, 0)))
    [Optional[0], Optional[1], Optional.empty]
     */
    public List<Optional<Integer>> hillBeacons(List<Integer> heights, List<List<Integer>> beacons) {
// --- solution ---
        List<Optional<Integer>> minutes = new ArrayList<>(Collections.nCopies(beacons.size(), Optional.empty()));
        Deque<Integer> burning = new ArrayDeque<>();
        if (!beacons.isEmpty() && usable(heights, beacons.get(0))) {
            minutes.set(0, Optional.of(0));
            burning.add(0);
        }
        while (!burning.isEmpty()) {
            int lit = burning.remove();
            int next = minutes.get(lit).get() + 1;
            for (int i = 0; i < beacons.size(); i++) {
                List<Integer> beacon = beacons.get(i);
                if (minutes.get(i).isEmpty() && usable(heights, beacon) && sees(heights, beacons.get(lit), beacon)) {
                    minutes.set(i, Optional.of(next));
                    burning.add(i);
                }
            }
        }
        return minutes;
    }

    private boolean usable(List<Integer> heights, List<Integer> beacon) {
        return beacon.get(0) >= 0 && beacon.get(0) < heights.size();
    }

    private boolean sees(List<Integer> heights, List<Integer> one, List<Integer> other) {
        if (one.get(0) > other.get(0)) {
            return sees(heights, other, one);
        }
        int left = one.get(0);
        int right = other.get(0);
        int fire = heights.get(left) + one.get(1);
        long rise = heights.get(right) + other.get(1) - fire;
        for (int point = left + 1; point < right; point++) {
            long above = heights.get(point) - fire;
            if (above * (right - left) >= rise * (point - left)) {
                return false;
            }
        }
        return true;
    }
}
// --- test ---
public class Main {
    static List<List<Integer>> beacons(int... numbers) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            pairs.add(Arrays.asList(numbers[i], numbers[i + 1]));
        }
        return pairs;
    }

    static List<Optional<Integer>> minutes(int... numbers) {
        List<Optional<Integer>> found = new ArrayList<>();
        for (int number : numbers) {
            found.add(number < 0 ? Optional.empty() : Optional.of(number));
        }
        return found;
    }

    static List<Integer> touched(int far, int middle, int height, int end) {
        List<Integer> heights = new ArrayList<>(Collections.nCopies(far + 1, -9));
        heights.set(0, 0);
        heights.set(middle, height);
        heights.set(far, end);
        return heights;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Integer> none = new ArrayList<>();
        List<Integer> hill = Arrays.asList(0, 3, 4, 3, 0);
        List<Integer> dome = new ArrayList<>();
        List<Integer> bowl = new ArrayList<>();
        int[] numbers = new int[300];
        int[] atOnce = new int[300];
        int[] everywhere = new int[600];
        for (int i = 0; i < 300; i++) {
            dome.add(-100 * i * i);
            bowl.add(100 * i * i);
            numbers[i] = i;
            atOnce[i] = Math.min(i, 1);
            everywhere[2 * i] = i;
        }
        List<Integer> valley = new ArrayList<>(Collections.nCopies(401, -10000000));
        valley.set(0, 10000000);
        valley.set(400, 10000000);
        List<Boolean> correct = Arrays.asList(
                minutes(0, 1, 2).equals(s.hillBeacons(Arrays.asList(30, 10, 20, 50, 5), beacons(0, 0, 3, 0, 4, 0))),
                minutes(0, 2, 1).equals(s.hillBeacons(Arrays.asList(1, 2, 3), beacons(2, 0, 0, 0, 1, 0))),
                minutes(0, 1, -1).equals(s.hillBeacons(Arrays.asList(1, 2, 3), beacons(2, 1, 0, 0, 3, 0))),
                minutes().equals(s.hillBeacons(Arrays.asList(5, 6), beacons())),
                minutes().equals(s.hillBeacons(none, beacons())),
                minutes(0).equals(s.hillBeacons(Arrays.asList(-7), beacons(0, 0))),
                // Beacons out of use.
                minutes(-1).equals(s.hillBeacons(none, beacons(0, 0))),
                minutes(-1, -1, -1).equals(s.hillBeacons(Arrays.asList(1, 1), beacons(2, 0, 0, 0, 1, 0))),
                minutes(-1, -1).equals(s.hillBeacons(Arrays.asList(9, 0, 9), beacons(-1, 0, 0, 0))),
                minutes(0, -1, 1, -1).equals(s.hillBeacons(Arrays.asList(9, 0, 9), beacons(0, 0, -1, 0, 2, 0, -3, 5))),
                // Beacons at the same point.
                minutes(0, 1, 1).equals(s.hillBeacons(Arrays.asList(4), beacons(0, 0, 0, 3, 0, 0))),
                minutes(0, 1, 1, 1).equals(s.hillBeacons(Arrays.asList(4, 0, 4), beacons(2, 0, 0, 0, 2, 0, 0, 0))),
                minutes(0, 1, 2).equals(s.hillBeacons(Arrays.asList(0, 9, 0), beacons(0, 0, 0, 20, 2, 0))),
                // Flat ground touches the line between fires that stand on it.
                minutes(0, -1).equals(s.hillBeacons(Arrays.asList(5, 5, 5), beacons(0, 0, 2, 0))),
                minutes(0, 1).equals(s.hillBeacons(Arrays.asList(5, 5, 5), beacons(0, 1, 2, 0))),
                minutes(0, -1).equals(s.hillBeacons(Arrays.asList(0, 5, 0), beacons(0, 10, 2, 0))),
                minutes(0, 1).equals(s.hillBeacons(Arrays.asList(0, 5, 0), beacons(0, 11, 2, 0))),
                minutes(0, 1, 1).equals(s.hillBeacons(Arrays.asList(0, 0, 0), beacons(0, 1, 1, 50, 2, 1))),
                // The line passes a third above or below the ground.
                minutes(0, 1).equals(s.hillBeacons(Arrays.asList(0, 0, 1, 2), beacons(0, 0, 3, 0))),
                minutes(0, 1).equals(s.hillBeacons(Arrays.asList(2, 1, 0, 0), beacons(0, 0, 3, 0))),
                minutes(0, -1).equals(s.hillBeacons(Arrays.asList(0, 0, -1, -2), beacons(0, 0, 3, 0))),
                // Touched in the middle, where a rounded line passes just above.
                minutes(0, -1).equals(s.hillBeacons(touched(14, 7, 29, 58), beacons(0, 0, 14, 0))),
                minutes(0, -1).equals(s.hillBeacons(touched(35, 21, 27, 45), beacons(35, 0, 0, 0))),
                // The way of the signal.
                minutes(0, 1, 2, 3, 4).equals(s.hillBeacons(hill, beacons(0, 0, 1, 0, 2, 0, 3, 0, 4, 0))),
                minutes(0, 2, 2, 1, 1).equals(s.hillBeacons(hill, beacons(2, 0, 4, 0, 0, 0, 1, 0, 3, 0))),
                minutes(0, 2, 1).equals(s.hillBeacons(Arrays.asList(10, 12, 0, 20), beacons(0, 0, 2, 0, 3, 0))),
                minutes(0, -1, 1, 2).equals(s.hillBeacons(Arrays.asList(0, 9, 0, 9, 0), beacons(2, 0, 4, 0, 1, 0, 0, 0))),
                // Long ridges: a dome, a bowl, and a deep valley.
                minutes(numbers).equals(s.hillBeacons(dome, beacons(everywhere))),
                minutes(atOnce).equals(s.hillBeacons(bowl, beacons(everywhere))),
                minutes(0, 1, 1).equals(s.hillBeacons(valley, beacons(400, 0, 0, 0, 200, 0)))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static List<List<Integer>> beacons(int... numbers) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            pairs.add(Arrays.asList(numbers[i], numbers[i + 1]));
        }
        return pairs;
    }

    static List<Optional<Integer>> minutes(int... numbers) {
        List<Optional<Integer>> found = new ArrayList<>();
        for (int number : numbers) {
            found.add(number < 0 ? Optional.empty() : Optional.of(number));
        }
        return found;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                minutes(0, 1, 2).equals(s.hillBeacons(Arrays.asList(30, 10, 20, 50, 5), beacons(0, 0, 3, 0, 4, 0))),
                minutes(0, 2, 1).equals(s.hillBeacons(Arrays.asList(1, 2, 3), beacons(2, 0, 0, 0, 1, 0))),
                minutes(0, 1, -1).equals(s.hillBeacons(Arrays.asList(1, 2, 3), beacons(2, 1, 0, 0, 3, 0)))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

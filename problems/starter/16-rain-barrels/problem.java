// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Follow the water through the rain barrels of a garden.
    The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
    in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
    Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
    can't hold into the pond. Without barrels all rain runs into the pond.
    A day without rain needs demand litres for watering, unless it rained on the day before; before the first
    day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
    it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
    What can't be taken is missing, and is not made up for later.
    Return the levels after the last day, and below them in a second list the litres that ran into the pond
    and the litres that were missing, both in all.
    >>> rainBarrels(Arrays.asList(100, 50), Arrays.asList(20, 10), Arrays.asList(130, 0, 0), 30)
    [[100, 20], [10, 0]]
    >>> rainBarrels(Arrays.asList(40, 40), Arrays.asList(12, 3), Arrays.asList(0, 0), 5)
    [[5, 3], [0, 3]]
    >>> rainBarrels(Arrays.asList(), Arrays.asList(), Arrays.asList(7, 0, 0), 4)
    [[], [7, 4]]
     */
    public List<List<Integer>> rainBarrels(List<Integer> capacities, List<Integer> levels, List<Integer> rain, int demand) {
// --- solution ---
        List<Integer> held = new ArrayList<>(levels);
        int pond = 0;
        int missing = 0;
        boolean wet = false;
        for (int litres : rain) {
            if (litres > 0) {
                int running = litres;
                for (int i = 0; i < held.size(); i++) {
                    int kept = Math.min(running, capacities.get(i) - held.get(i));
                    held.set(i, held.get(i) + kept);
                    running -= kept;
                }
                pond += running;
            } else if (!wet) {
                int needed = demand;
                for (int i = held.size() - 1; i >= 0; i--) {
                    int taken = Math.min(needed, Math.max(0, held.get(i) - 5));
                    held.set(i, held.get(i) - taken);
                    needed -= taken;
                }
                missing += needed;
            }
            wet = litres > 0;
        }
        return Arrays.asList(held, Arrays.asList(pond, missing));
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Integer> showers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            showers.addAll(Arrays.asList(6, 0, 0));
        }
        List<Integer> year = new ArrayList<>(Collections.nCopies(4000, 7));
        year.addAll(Collections.nCopies(2500, 0));
        List<Boolean> correct = Arrays.asList(
                Arrays.asList(Arrays.asList(100, 20), Arrays.asList(10, 0)).equals(s.rainBarrels(Arrays.asList(100, 50), Arrays.asList(20, 10), Arrays.asList(130, 0, 0), 30)),
                Arrays.asList(Arrays.asList(5, 3), Arrays.asList(0, 3)).equals(s.rainBarrels(Arrays.asList(40, 40), Arrays.asList(12, 3), Arrays.asList(0, 0), 5)),
                Arrays.asList(Arrays.asList(), Arrays.asList(7, 4)).equals(s.rainBarrels(Arrays.asList(), Arrays.asList(), Arrays.asList(7, 0, 0), 4)),
                Arrays.asList(Arrays.asList(20), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(), 9)),
                Arrays.asList(Arrays.asList(), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(), Arrays.asList(), Arrays.asList(), 3)),
                Arrays.asList(Arrays.asList(50), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(30), 0)),
                Arrays.asList(Arrays.asList(50), Arrays.asList(1, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(31), 0)),
                Arrays.asList(Arrays.asList(11), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(0), 9)),
                Arrays.asList(Arrays.asList(24), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(4, 0), 9)),
                Arrays.asList(Arrays.asList(15), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(4, 0, 0), 9)),
                Arrays.asList(Arrays.asList(17), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(0, 6), 9)),
                Arrays.asList(Arrays.asList(14), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(0, 1, 0, 0, 0, 2, 0), 3)),
                Arrays.asList(Arrays.asList(5), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(0), 15)),
                Arrays.asList(Arrays.asList(5), Arrays.asList(0, 1)).equals(s.rainBarrels(Arrays.asList(50), Arrays.asList(20), Arrays.asList(0), 16)),
                Arrays.asList(Arrays.asList(5, 4), Arrays.asList(0, 7)).equals(s.rainBarrels(Arrays.asList(50, 50), Arrays.asList(5, 4), Arrays.asList(0), 7)),
                Arrays.asList(Arrays.asList(3, 5), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(3, 20), Arrays.asList(0, 6), Arrays.asList(10, 0, 0), 8)),
                Arrays.asList(Arrays.asList(20, 5, 5), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(30, 30, 30), Arrays.asList(30, 30, 30), Arrays.asList(0), 60)),
                Arrays.asList(Arrays.asList(0, 8), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(0, 10), Arrays.asList(0, 0), Arrays.asList(8), 1)),
                Arrays.asList(Arrays.asList(10, 10, 10), Arrays.asList(12, 0)).equals(s.rainBarrels(Arrays.asList(10, 10, 10), Arrays.asList(10, 10, 10), Arrays.asList(7, 5), 1)),
                Arrays.asList(Arrays.asList(10, 20, 30), Arrays.asList(9, 0)).equals(s.rainBarrels(Arrays.asList(10, 20, 30), Arrays.asList(9, 20, 25), Arrays.asList(15), 1)),
                Arrays.asList(Arrays.asList(12), Arrays.asList(15, 11)).equals(s.rainBarrels(Arrays.asList(20), Arrays.asList(10), Arrays.asList(0, 0, 30, 0, 0), 8)),
                Arrays.asList(Arrays.asList(10), Arrays.asList(0, 0)).equals(s.rainBarrels(Arrays.asList(20), Arrays.asList(10), Arrays.asList(0, 0), 0)),
                Arrays.asList(Arrays.asList(5), Arrays.asList(3000, 1000)).equals(s.rainBarrels(Arrays.asList(8), Arrays.asList(5), showers, 4)),
                Arrays.asList(Collections.nCopies(20, 5), Arrays.asList(8000, 5090)).equals(s.rainBarrels(Collections.nCopies(20, 1000), new ArrayList<>(Collections.nCopies(20, 0)), year, 10))
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
                Arrays.asList(Arrays.asList(100, 20), Arrays.asList(10, 0)).equals(s.rainBarrels(Arrays.asList(100, 50), Arrays.asList(20, 10), Arrays.asList(130, 0, 0), 30)),
                Arrays.asList(Arrays.asList(5, 3), Arrays.asList(0, 3)).equals(s.rainBarrels(Arrays.asList(40, 40), Arrays.asList(12, 3), Arrays.asList(0, 0), 5)),
                Arrays.asList(Arrays.asList(), Arrays.asList(7, 4)).equals(s.rainBarrels(Arrays.asList(), Arrays.asList(), Arrays.asList(7, 0, 0), 4))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

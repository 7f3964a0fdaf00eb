// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Count the plants of every bed that stand in the sun.
    A bed is a row of places one metre apart, listed from east to west: the height of the plant in
    centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
    west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
    shadow of its own bed passes above its top; a shadow that just touches its top does not count.
    >>> sunlitPlants(Arrays.asList(Arrays.asList(90, 60, 40)), 20)
    [1]
    >>> sunlitPlants(Arrays.asList(Arrays.asList(50, 30, 50), new ArrayList<>()), 20)
    [3, 0]
    >>> sunlitPlants(Arrays.asList(Arrays.asList(70, 0, 0, 30, 5)), 15)
    [2]
     */
    public List<Integer> sunlitPlants(List<List<Integer>> beds, int drop) {
// --- solution ---
        List<Integer> counts = new ArrayList<>();
        for (List<Integer> bed : beds) {
            int shadow = 0;
            int lit = 0;
            for (int height : bed) {
                shadow -= drop;
                if (height > 0 && height >= shadow) {
                    lit++;
                }
                shadow = Math.max(shadow, height);
            }
            counts.add(lit);
        }
        return counts;
    }
}
// --- test ---
public class Main {
    static List<Integer> bed(Integer... heights) {
        return new ArrayList<>(Arrays.asList(heights));
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Integer> rising = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            rising.add(i);
        }
        List<Integer> falling = new ArrayList<>(rising);
        Collections.reverse(falling);
        List<Boolean> correct = Arrays.asList(
                bed(1).equals(s.sunlitPlants(Arrays.asList(bed(90, 60, 40)), 20)),
                bed(3, 0).equals(s.sunlitPlants(Arrays.asList(bed(50, 30, 50), bed()), 20)),
                bed(2).equals(s.sunlitPlants(Arrays.asList(bed(70, 0, 0, 30, 5)), 15)),
                bed().equals(s.sunlitPlants(new ArrayList<>(), 10)),
                bed(0).equals(s.sunlitPlants(Arrays.asList(bed()), 10)),
                bed(0).equals(s.sunlitPlants(Arrays.asList(bed(0, 0, 0)), 10)),
                bed(1).equals(s.sunlitPlants(Arrays.asList(bed(1)), 0)),
                bed(3).equals(s.sunlitPlants(Arrays.asList(bed(40, 40, 40)), 0)),
                bed(2).equals(s.sunlitPlants(Arrays.asList(bed(40, 39, 41, 40)), 0)),
                bed(1).equals(s.sunlitPlants(Arrays.asList(bed(100, 20, 65)), 15)),
                bed(2).equals(s.sunlitPlants(Arrays.asList(bed(100, 20, 70)), 15)),
                bed(2).equals(s.sunlitPlants(Arrays.asList(bed(100, 95, 80)), 10)),
                bed(2, 1, 2).equals(s.sunlitPlants(Arrays.asList(bed(10, 60), bed(60, 10), bed(0, 10, 60, 49, 39)), 10)),
                bed(3).equals(s.sunlitPlants(Arrays.asList(bed(30, 5, 5, 5, 5)), 10)),
                bed(2, 2).equals(s.sunlitPlants(Arrays.asList(bed(5, 200), bed(200, 5)), 1000)),
                bed(2000).equals(s.sunlitPlants(Arrays.asList(falling), 1)),
                bed(1).equals(s.sunlitPlants(Arrays.asList(falling), 0)),
                bed(2000, 2000).equals(s.sunlitPlants(Arrays.asList(rising, rising), 0))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static List<Integer> bed(Integer... heights) {
        return new ArrayList<>(Arrays.asList(heights));
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                bed(1).equals(s.sunlitPlants(Arrays.asList(bed(90, 60, 40)), 20)),
                bed(3, 0).equals(s.sunlitPlants(Arrays.asList(bed(50, 30, 50), bed()), 20)),
                bed(2).equals(s.sunlitPlants(Arrays.asList(bed(70, 0, 0, 30, 5)), 15))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

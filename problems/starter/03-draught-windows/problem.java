// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Find when a ship can lie at a quay.
    depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
    draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
    a full centimetre, and never less than 30 centimetres.
    Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
    stretches of fewer than hours readings.
    >>> draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 2)
    [[1, 3]]
    >>> draughtWindows(Arrays.asList(280, 300, 279, 280), 250, 1)
    [[0, 1], [3, 3]]
    >>> draughtWindows(new ArrayList<>(), 300, 1)
    []
     */
    public List<List<Integer>> draughtWindows(List<Integer> depths, int draught, int hours) {
// --- solution ---
        int needed = draught + Math.max(30, (draught + 9) / 10);
        List<List<Integer>> windows = new ArrayList<>();
        int first = -1;
        for (int hour = 0; hour <= depths.size(); hour++) {
            boolean enough = hour < depths.size() && depths.get(hour) >= needed;
            if (enough && first < 0) {
                first = hour;
            } else if (!enough && first >= 0) {
                if (hour - first >= hours) {
                    windows.add(Arrays.asList(first, hour - 1));
                }
                first = -1;
            }
        }
        return windows;
    }
}
// --- test ---
public class Main {
    static List<List<Integer>> windows(int... hours) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < hours.length; i += 2) {
            pairs.add(Arrays.asList(hours[i], hours[i + 1]));
        }
        return pairs;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Integer> tide = new ArrayList<>();
        int[] many = new int[4000];
        for (int i = 0; i < 2000; i++) {
            tide.add(500);
            tide.add(10);
            many[2 * i] = 2 * i;
            many[2 * i + 1] = 2 * i;
        }
        List<Boolean> correct = Arrays.asList(
                windows(1, 3).equals(s.draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 2)),
                windows(1, 3, 5, 5).equals(s.draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 1)),
                windows(1, 3).equals(s.draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 3)),
                windows().equals(s.draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 4)),
                windows(0, 1, 3, 3).equals(s.draughtWindows(Arrays.asList(280, 300, 279, 280), 250, 1)),
                windows().equals(s.draughtWindows(new ArrayList<>(), 300, 1)),
                windows(0, 0).equals(s.draughtWindows(Arrays.asList(495), 450, 1)),
                windows().equals(s.draughtWindows(Arrays.asList(494), 450, 1)),
                windows(1, 1).equals(s.draughtWindows(Arrays.asList(496, 497), 451, 1)),
                windows(0, 1).equals(s.draughtWindows(Arrays.asList(330, 331), 300, 1)),
                windows(1, 1).equals(s.draughtWindows(Arrays.asList(331, 332), 301, 1)),
                windows(2, 3).equals(s.draughtWindows(Arrays.asList(-20, 0, 150, 160, 130), 120, 2)),
                windows(0, 4).equals(s.draughtWindows(Arrays.asList(900, 900, 900, 900, 900), 100, 5)),
                windows().equals(s.draughtWindows(Arrays.asList(900, 900, 900, 900, 900), 100, 6)),
                windows(0, 0, 2, 3, 5, 5).equals(s.draughtWindows(Arrays.asList(900, 10, 900, 900, 10, 900), 100, 1)),
                windows(many).equals(s.draughtWindows(tide, 100, 1))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static List<List<Integer>> windows(int... hours) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < hours.length; i += 2) {
            pairs.add(Arrays.asList(hours[i], hours[i + 1]));
        }
        return pairs;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                windows(1, 3).equals(s.draughtWindows(Arrays.asList(400, 520, 540, 530, 410, 560), 450, 2)),
                windows(0, 1, 3, 3).equals(s.draughtWindows(Arrays.asList(280, 300, 279, 280), 250, 1)),
                windows().equals(s.draughtWindows(new ArrayList<>(), 300, 1))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

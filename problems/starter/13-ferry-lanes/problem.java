// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Assign vehicles to the lanes of a ferry.
    vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
    from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
    front end on, gap decimetres between any two; nothing is kept free before the first or behind the
    last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
    back end.
    One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
    there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
    stays ashore, and the next one tries.
    Return for every lane the list of its vehicles, and behind these one more list of those ashore, also
    if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and listed
    in this order.
    >>> ferryLanes(Arrays.asList(45, 50, 40), Arrays.asList(100, 90), 5)
    [[1, 3], [2], []]
    >>> ferryLanes(Arrays.asList(70, 90, 60), Arrays.asList(80, 70), 5)
    [[1], [3], [2]]
    >>> ferryLanes(Arrays.asList(40, 50), new ArrayList<>(), 5)
    [[1, 2]]
     */
    public List<List<Integer>> ferryLanes(List<Integer> vehicles, List<Integer> lanes, int gap) {
// --- solution ---
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            rows.add(new ArrayList<>());
        }
        List<Integer> room = new ArrayList<>(lanes);
        List<Integer> ashore = new ArrayList<>();
        for (int i = 0; i < vehicles.size(); i++) {
            int best = -1;
            int left = -1;
            for (int lane = 0; lane < lanes.size(); lane++) {
                int needed = vehicles.get(i) + (rows.get(lane).isEmpty() ? 0 : gap);
                if (needed <= room.get(lane) && (best < 0 || room.get(lane) > room.get(best))) {
                    best = lane;
                    left = room.get(lane) - needed;
                }
            }
            if (best < 0) {
                ashore.add(i + 1);
            } else {
                room.set(best, left);
                rows.get(best).add(i + 1);
            }
        }
        rows.add(ashore);
        return rows;
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<List<Integer>> full = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            full.add(new ArrayList<>());
        }
        for (int i = 0; i < 3000; i++) {
            full.get(i < 2000 ? i % 20 : 20).add(i + 1);
        }
        List<Boolean> correct = Arrays.asList(
                List.of(List.of(1, 3), List.of(2), List.of()).equals(s.ferryLanes(Arrays.asList(45, 50, 40), Arrays.asList(100, 90), 5)),
                List.of(List.of(1), List.of(3), List.of(2)).equals(s.ferryLanes(Arrays.asList(70, 90, 60), Arrays.asList(80, 70), 5)),
                List.of(List.of(1, 2)).equals(s.ferryLanes(Arrays.asList(40, 50), new ArrayList<>(), 5)),
                List.of(List.of(), List.of(), List.of()).equals(s.ferryLanes(new ArrayList<>(), Arrays.asList(100, 80), 5)),
                List.of(List.of()).equals(s.ferryLanes(new ArrayList<>(), new ArrayList<>(), 0)),
                List.of(List.of(1), List.of()).equals(s.ferryLanes(Arrays.asList(80), Arrays.asList(80), 10)),
                List.of(List.of(), List.of(1)).equals(s.ferryLanes(Arrays.asList(81), Arrays.asList(80), 0)),
                List.of(List.of(1, 2), List.of()).equals(s.ferryLanes(Arrays.asList(40, 35), Arrays.asList(80), 5)),
                List.of(List.of(1), List.of(2)).equals(s.ferryLanes(Arrays.asList(40, 36), Arrays.asList(80), 5)),
                List.of(List.of(1, 2), List.of()).equals(s.ferryLanes(Arrays.asList(40, 40), Arrays.asList(80), 0)),
                List.of(List.of(1, 2, 3), List.of()).equals(s.ferryLanes(Arrays.asList(10, 10, 10), Arrays.asList(50), 10)),
                List.of(List.of(1), List.of(2), List.of(3)).equals(s.ferryLanes(Arrays.asList(20, 20, 20), Arrays.asList(60, 50), 100)),
                List.of(List.of(), List.of(1), List.of()).equals(s.ferryLanes(Arrays.asList(1), Arrays.asList(0, 5), 3)),
                List.of(List.of(1), List.of(2), List.of(3), List.of()).equals(s.ferryLanes(Arrays.asList(30, 30, 30), Arrays.asList(60, 60, 60), 5)),
                List.of(List.of(2), List.of(1), List.of(), List.of()).equals(s.ferryLanes(Arrays.asList(30, 10), Arrays.asList(50, 80, 50), 0)),
                List.of(List.of(), List.of(1, 2), List.of(), List.of()).equals(s.ferryLanes(Arrays.asList(10, 10), Arrays.asList(30, 100, 40), 2)),
                List.of(List.of(1, 2), List.of(), List.of()).equals(s.ferryLanes(Arrays.asList(50, 20), Arrays.asList(155, 100), 10)),
                List.of(List.of(1, 2), List.of(), List.of()).equals(s.ferryLanes(Arrays.asList(50, 20), Arrays.asList(150, 100), 10)),
                List.of(List.of(1), List.of(2), List.of()).equals(s.ferryLanes(Arrays.asList(50, 100), Arrays.asList(155, 100), 10)),
                List.of(List.of(2, 4), List.of(1, 3)).equals(s.ferryLanes(Arrays.asList(100, 10, 100, 10), Arrays.asList(50), 5)),
                List.of(List.of(1, 5), List.of(3), List.of(2, 4), List.of(6)).equals(s.ferryLanes(Arrays.asList(60, 20, 50, 20, 30, 90), Arrays.asList(120, 90, 100), 10)),
                full.equals(s.ferryLanes(Collections.nCopies(3000, 40), Collections.nCopies(20, 4495), 5))
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
                List.of(List.of(1, 3), List.of(2), List.of()).equals(s.ferryLanes(Arrays.asList(45, 50, 40), Arrays.asList(100, 90), 5)),
                List.of(List.of(1), List.of(3), List.of(2)).equals(s.ferryLanes(Arrays.asList(70, 90, 60), Arrays.asList(80, 70), 5)),
                List.of(List.of(1, 2)).equals(s.ferryLanes(Arrays.asList(40, 50), new ArrayList<>(), 5))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

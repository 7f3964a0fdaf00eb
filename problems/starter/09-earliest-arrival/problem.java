// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Find the earliest time at which a traveller can reach a stop by bus.
    Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
    than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
    BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
    The traveller stands at origin at start and may board any bus that departs there at that time or later.
    Getting out of a bus and into another takes change minutes at least.
    Return the time of arrival at target (start, if that is origin), or nothing if it can't be reached.
    >>> earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"), "Quay", "Fort", "07:55", 5)
    Optional[08:40]
    >>> earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"), "Quay", "Fort", "08:00", 3)
    Optional[08:30]
    >>> earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15"), "Mill", "Quay", "07:00", 0)
    Optional.empty
     */
    public Optional<String> earliestArrival(List<String> hops, String origin, String target, String start, int change) {
// --- solution ---
        List<String> sorted = new ArrayList<>(hops);
        sorted.sort(Comparator.comparing(hop -> hop.split(" ")[3] + hop.split(" ")[4]));
        Map<String, Integer> arrived = new HashMap<>(Map.of(origin, minutes(start)));
        Map<String, Integer> ready = new HashMap<>(arrived);
        Map<String, Integer> aboard = new HashMap<>();
        for (String hop : sorted) {
            String[] parts = hop.split(" ");
            int departure = minutes(parts[3]);
            int arrival = minutes(parts[4]);
            boolean waitsHere = ready.getOrDefault(parts[1], Integer.MAX_VALUE) <= departure;
            boolean sitsInIt = aboard.getOrDefault(parts[0] + " " + parts[1], Integer.MAX_VALUE) <= departure;
            if (waitsHere || sitsInIt) {
                aboard.merge(parts[0] + " " + parts[2], arrival, Math::min);
                arrived.merge(parts[2], arrival, Math::min);
                ready.merge(parts[2], arrival + change, Math::min);
            }
        }
        Integer end = arrived.get(target);
        return end == null ? Optional.empty() : Optional.of(String.format("%02d:%02d", end / 60, end % 60));
    }

    private int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> hops = Arrays.asList("N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40");
        List<String> reversed = new ArrayList<>(hops);
        Collections.reverse(reversed);
        List<String> fast = Arrays.asList("Slow s t 06:00 23:59", "A s a 06:00 06:10", "B a b 06:12 06:20", "C b t 06:22 06:30");
        List<String> loop = Arrays.asList("R s m 07:00 07:10", "R m k 07:10 07:20", "R k m 07:20 07:40", "R m t 07:40 07:50");
        List<String> many = new ArrayList<>();
        for (int i = 1399; i >= 0; i--) {
            int next = i + 1;
            String times = String.format("%02d:%02d %02d:%02d", i / 60, i % 60, next / 60, next % 60);
            many.add("b" + i + " s" + i + " s" + next + " " + times);
        }
        List<Boolean> correct = Arrays.asList(
                Optional.of("08:40").equals(s.earliestArrival(hops, "Quay", "Fort", "07:55", 5)),
                Optional.of("08:30").equals(s.earliestArrival(hops, "Quay", "Fort", "08:00", 3)),
                Optional.of("08:40").equals(s.earliestArrival(hops, "Quay", "Fort", "08:00", 4)),
                Optional.of("08:40").equals(s.earliestArrival(reversed, "Quay", "Fort", "08:00", 4)),
                Optional.empty().equals(s.earliestArrival(hops, "Quay", "Fort", "08:01", 0)),
                Optional.empty().equals(s.earliestArrival(hops, "Fort", "Quay", "07:00", 0)),
                Optional.of("08:30").equals(s.earliestArrival(hops, "Mill", "Fort", "08:18", 30)),
                Optional.of("09:05").equals(s.earliestArrival(hops, "Quay", "Quay", "09:05", 5)),
                Optional.empty().equals(s.earliestArrival(new ArrayList<>(), "Quay", "Fort", "08:00", 0)),
                Optional.of("00:00").equals(s.earliestArrival(new ArrayList<>(), "Nowhere", "Nowhere", "00:00", 0)),
                Optional.of("08:20").equals(s.earliestArrival(Arrays.asList("A s m 08:00 08:10", "B s m 08:01 08:12", "B m t 08:12 08:20", "A m t 08:30 08:40"), "s", "t", "08:00", 5)),
                Optional.of("06:30").equals(s.earliestArrival(fast, "s", "t", "06:00", 2)),
                Optional.of("23:59").equals(s.earliestArrival(fast, "s", "t", "06:00", 3)),
                Optional.of("07:50").equals(s.earliestArrival(loop, "s", "t", "07:00", 60)),
                Optional.of("07:50").equals(s.earliestArrival(loop, "k", "t", "07:20", 60)),
                Optional.of("07:50").equals(s.earliestArrival(loop, "m", "t", "07:11", 0)),
                Optional.empty().equals(s.earliestArrival(Arrays.asList("N5a s m 08:00 08:10", "N5b m t 08:12 08:20"), "s", "t", "08:00", 3)),
                Optional.of("08:20").equals(s.earliestArrival(Arrays.asList("N5a s m 08:00 08:10", "N5b m t 08:12 08:20"), "s", "t", "08:00", 2)),
                Optional.empty().equals(s.earliestArrival(Arrays.asList("A s m 08:50 08:58", "B m t 09:00 09:10"), "s", "t", "08:50", 5)),
                Optional.of("09:10").equals(s.earliestArrival(Arrays.asList("A s m 08:50 08:58", "B m t 09:00 09:10"), "s", "t", "08:50", 2)),
                Optional.of("10:00").equals(s.earliestArrival(Arrays.asList("É Łódź São 09:59 10:00"), "Łódź", "São", "09:59", 10)),
                Optional.of("23:20").equals(s.earliestArrival(many, "s0", "s1400", "00:00", 0)),
                Optional.empty().equals(s.earliestArrival(many, "s0", "s1400", "00:00", 1)),
                Optional.of("00:01").equals(s.earliestArrival(many, "s0", "s1", "00:00", 1))
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
                Optional.of("08:40").equals(s.earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"), "Quay", "Fort", "07:55", 5)),
                Optional.of("08:30").equals(s.earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"), "Quay", "Fort", "08:00", 3)),
                Optional.empty().equals(s.earliestArrival(Arrays.asList("N5 Quay Mill 08:00 08:15"), "Mill", "Quay", "07:00", 0))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

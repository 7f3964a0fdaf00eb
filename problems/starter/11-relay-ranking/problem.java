// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Rank the teams of a charity relay.
    laps holds the times of every team's laps in full seconds. A time of zero or less marks a lap that was
    given up: it counts neither as a lap nor in the team's total time. A team without a lap that counts is
    not ranked at all.
    A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
    The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
    Return a line for every ranked team, its rank and its name with a space between them, by rank and then
    by name (by code point).
    >>> relayRanking(Map.of("Owls", Arrays.asList(70, 65), "Badgers", Arrays.asList(61, 58, 60)))
    [1 Badgers, 2 Owls]
    >>> relayRanking(Map.of("Otters", Arrays.asList(60, 59, 0), "Owls", Arrays.asList(70), "Badgers", Arrays.asList(58, 61)))
    [1 Badgers, 1 Otters, 3 Owls]
    >>> relayRanking(Map.of("Moles", Arrays.asList(0, -1), "Newts", Arrays.asList()))
    []
     */
    public List<String> relayRanking(Map<String, List<Integer>> laps) {
// --- solution ---
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        laps.forEach((team, times) -> {
            for (int time : times) {
                if (time > 0) {
                    counts.merge(team, 1, Integer::sum);
                    totals.merge(team, time, Integer::sum);
                }
            }
        });
        Comparator<String> byResult = Comparator.<String, Integer>comparing(counts::get).reversed().thenComparing(totals::get);
        List<String> teams = new ArrayList<>(counts.keySet());
        // compareTo goes by UTF-16 unit.
        teams.sort(byResult.thenComparing(name -> name.codePoints().toArray(), Arrays::compare));
        List<String> lines = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < teams.size(); i++) {
            if (i == 0 || byResult.compare(teams.get(i - 1), teams.get(i)) != 0) {
                rank = i + 1;
            }
            lines.add(rank + " " + teams.get(i));
        }
        return lines;
    }
}
// --- test ---
public class Main {
    // Of names and times, where the times of a team follow its name.
    static Map<String, List<Integer>> laps(Object... parts) {
        Map<String, List<Integer>> made = new LinkedHashMap<>();
        String team = "";
        for (Object part : parts) {
            if (part instanceof String) {
                team = (String) part;
                made.put(team, new ArrayList<>());
            } else {
                made.get(team).add((Integer) part);
            }
        }
        return made;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        Map<String, List<Integer>> many = laps("Late", "Long", "Lost", "Also");
        many.get("Late").addAll(Collections.nCopies(4999, 1));
        many.get("Late").add(2);
        many.get("Long").addAll(Collections.nCopies(5000, 1));
        many.get("Lost").addAll(Collections.nCopies(5000, 0));
        many.get("Also").addAll(Collections.nCopies(100, 0));
        many.get("Also").addAll(Collections.nCopies(5000, 1));
        // A hundred groups of three; the last group has the most laps.
        Map<String, List<Integer>> crowd = new HashMap<>();
        List<String> wanted = new ArrayList<>();
        for (int group = 99; group >= 0; group--) {
            for (int i = 100 + 3 * group; i < 103 + 3 * group; i++) {
                crowd.put("t" + i, Collections.nCopies(1 + group, 60));
                wanted.add((298 - 3 * group) + " t" + i);
            }
        }
        List<Boolean> correct = Arrays.asList(
                Arrays.asList("1 Badgers", "2 Owls").equals(s.relayRanking(laps("Owls", 70, 65, "Badgers", 61, 58, 60))),
                Arrays.asList("1 Badgers", "1 Otters", "3 Owls").equals(s.relayRanking(laps("Otters", 60, 59, 0, "Owls", 70, "Badgers", 58, 61))),
                Arrays.asList().equals(s.relayRanking(laps("Moles", 0, -1, "Newts"))),
                Arrays.asList().equals(s.relayRanking(laps())),
                Arrays.asList("1 Moles").equals(s.relayRanking(laps("Moles", 1))),
                Arrays.asList("1 Slow", "2 Fast").equals(s.relayRanking(laps("Fast", 20, 20, "Slow", 90, 90, 90))),
                Arrays.asList("1 Slow", "2 Fast").equals(s.relayRanking(laps("Fast", 20, 0, 20, 0, "Slow", 90, 90, 90))),
                Arrays.asList("1 Bees", "2 Ants").equals(s.relayRanking(laps("Ants", 50, -20, "Bees", 40))),
                Arrays.asList("1 Ants", "2 Bees").equals(s.relayRanking(laps("Ants", 60, -60, 60, "Bees", 0, -5, 119, -1))),
                // Equal times in all, but not as many laps.
                Arrays.asList("1 Bees", "2 Ants").equals(s.relayRanking(laps("Ants", 60, "Bees", 30, 30))),
                Arrays.asList("1 Ants", "1 Bees", "1 Cats").equals(s.relayRanking(laps("Cats", 50, 10, "Ants", 10, 50, "Bees", 30, 30))),
                Arrays.asList("1 A", "1 B", "1 C", "4 D", "5 E", "5 F").equals(s.relayRanking(laps("F", 9, "E", 9, "D", 8, "C", 7, "B", 7, "A", 7))),
                Arrays.asList("1 Cats", "1 Dogs", "3 Eels").equals(s.relayRanking(laps("Bats", 0, "Cats", 5, "Dogs", 5, "Eels", 9))),
                Arrays.asList("1 Bees", "2 Cats", "3 Ants").equals(s.relayRanking(laps("Ants", 100, "Bees", 9, "Cats", 10))),
                Arrays.asList("1 Ants", "1 Bees", "3 Cats").equals(s.relayRanking(laps("Ants", 300, 200, "Bees", 250, 250, "Cats", 499, 2))),
                Arrays.asList("1 10", "1 9", "1 Zebra", "1 Zebras", "1 apes", "1 Äsche").equals(s.relayRanking(laps("apes", 5, "Zebras", 5, "Äsche", 5, "9", 5, "10", 5, "Zebra", 5))),
                // U+FF2F, a wide O, and U+1F98A.
                Arrays.asList("1 Ｏ", "1 🦊").equals(s.relayRanking(laps("🦊", 5, "Ｏ", 5))),
                Arrays.asList("1 Two  Left Feet", "2 4 Wheels").equals(s.relayRanking(laps("4 Wheels", 12, "Two  Left Feet", 11))),
                Arrays.asList("1 Also", "1 Long", "3 Late").equals(s.relayRanking(many)),
                wanted.equals(s.relayRanking(crowd))
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
                Arrays.asList("1 Badgers", "2 Owls").equals(s.relayRanking(Map.of("Owls", Arrays.asList(70, 65), "Badgers", Arrays.asList(61, 58, 60)))),
                Arrays.asList("1 Badgers", "1 Otters", "3 Owls").equals(s.relayRanking(Map.of("Otters", Arrays.asList(60, 59, 0), "Owls", Arrays.asList(70), "Badgers", Arrays.asList(58, 61)))),
                Arrays.asList().equals(s.relayRanking(Map.of("Moles", Arrays.asList(0, -1), "Newts", Arrays.asList())))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    List the rows that bell ringers ring until rounds comes back.
    Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
    Every change makes the next row from the last one; those of the lead are rung in order, again and again.
    A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
    bells at these places, whatever their numbers, stay. The places before, between and behind them are
    stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
    are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
    number of a place (counted from 1), or if it has any other form.
    Return the rows after the first one, up to and including the next rounds, which may come in the middle
    of a lead. Return nothing if that takes more than limit rows, or if the lead is empty or has a change that
    can't be rung, whether its turn comes or not.
    >>> bellRows(4, Arrays.asList("x", "14"), 20)
    Optional[[2143, 2413, 4231, 4321, 3412, 3142, 1324, 1234]]
    >>> bellRows(3, Arrays.asList("3", "1"), 6)
    Optional[[213, 231, 321, 312, 132, 123]]
    >>> bellRows(3, Arrays.asList("x"), 10)
    Optional.empty
     */
    public Optional<List<String>> bellRows(int bells, List<String> lead, int limit) {
// --- solution ---
        String rounds = "123456789".substring(0, bells);
        List<List<Integer>> leadSwaps = new ArrayList<>();
        for (String change : lead) {
            String stays = change.equals("x") ? "" : change;
            if (change.isEmpty() || stays.chars().anyMatch(digit -> rounds.indexOf(digit) < 0)) {
                return Optional.empty();
            }
            List<Integer> swaps = new ArrayList<>();
            for (int place = 0; place < bells; place++) {
                if (stays.indexOf(rounds.charAt(place)) >= 0) {
                    continue;
                }
                if (place + 1 == bells || stays.indexOf(rounds.charAt(place + 1)) >= 0) {
                    return Optional.empty();
                }
                swaps.add(place);
                place++;
            }
            leadSwaps.add(swaps);
        }
        List<String> rows = new ArrayList<>();
        char[] row = rounds.toCharArray();
        while (!lead.isEmpty() && rows.size() < limit) {
            for (int place : leadSwaps.get(rows.size() % lead.size())) {
                char bell = row[place];
                row[place] = row[place + 1];
                row[place + 1] = bell;
            }
            String rung = new String(row);
            rows.add(rung);
            if (rung.equals(rounds)) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        // Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
        String[] fours = "2143 2413 4231 4321 3412 3142 1324 1234".split(" ");
        String[] fives = "65879 68597 86957 89675 98765 97856 79586 75968 57698 56789".split(" ");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            both.add(fours[i % 8] + fives[i % 10]);
        }
        // The same row again and again is no reason to give up.
        List<String> patient = new ArrayList<>(Collections.nCopies(3000, "12345"));
        patient.set(0, "345");
        List<String> waiting = new ArrayList<>(Collections.nCopies(3000, "21345"));
        waiting.add("12345");
        List<Boolean> correct = Arrays.asList(
                Optional.of(Arrays.asList("2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234")).equals(s.bellRows(4, Arrays.asList("x", "14"), 20)),
                Optional.of(Arrays.asList("213", "231", "321", "312", "132", "123")).equals(s.bellRows(3, Arrays.asList("3", "1"), 6)),
                Optional.empty().equals(s.bellRows(3, Arrays.asList("x"), 10)),
                Optional.of(Arrays.asList("2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234")).equals(s.bellRows(4, Arrays.asList("x", "14"), 8)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("x", "14"), 7)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("x", "14"), 0)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("x", "14"), -3)),
                Optional.empty().equals(s.bellRows(4, new ArrayList<>(), 10)),
                Optional.of(Arrays.asList("1")).equals(s.bellRows(1, Arrays.asList("1"), 1)),
                Optional.empty().equals(s.bellRows(1, Arrays.asList("x"), 5)),
                Optional.of(Arrays.asList("21", "12")).equals(s.bellRows(2, Arrays.asList("x"), 2)),
                Optional.of(Arrays.asList("1234")).equals(s.bellRows(4, Arrays.asList("1234"), 1)),
                Optional.of(Arrays.asList("12435", "12345")).equals(s.bellRows(5, Arrays.asList("125"), 1000000)),
                // Plain Bob on four bells.
                Optional.of(Arrays.asList("2143", "2413", "4231", "4321", "3412", "3142", "1324", "1342", "3124", "3214", "2341", "2431", "4213", "4123", "1432", "1423", "4132", "4312", "3421", "3241", "2314", "2134", "1243", "1234")).equals(s.bellRows(4, Arrays.asList("x", "14", "x", "14", "x", "14", "x", "12"), 24)),
                // Rounds in the middle of a lead, before a change that can't be rung, too.
                Optional.of(Arrays.asList("2143", "1234")).equals(s.bellRows(4, Arrays.asList("x", "x", "14"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("x", "x", "2"), 10)),
                // Digits in any order, and twice.
                Optional.of(Arrays.asList("132465", "314256", "341265", "432156", "423165", "241356", "214365", "123456")).equals(s.bellRows(6, Arrays.asList("41", "x"), 8)),
                Optional.of(Arrays.asList("213", "231", "321", "312", "132", "123")).equals(s.bellRows(3, Arrays.asList("3", "11"), 6)),
                // An even number of bells swap, but in odd stretches.
                Optional.empty().equals(s.bellRows(5, Arrays.asList("2"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("23"), 10)),
                // No such place, and other forms.
                Optional.empty().equals(s.bellRows(4, Arrays.asList("145"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("014"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList(""), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("X"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("x14"), 10)),
                Optional.empty().equals(s.bellRows(4, Arrays.asList("1４"), 10)),
                Optional.of(both).equals(s.bellRows(9, Arrays.asList("9", "145"), 40)),
                Optional.empty().equals(s.bellRows(9, Arrays.asList("9", "145"), 39)),
                Optional.of(waiting).equals(s.bellRows(5, patient, 3001)),
                Optional.empty().equals(s.bellRows(5, patient, 3000))
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
                Optional.of(Arrays.asList("2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234")).equals(s.bellRows(4, Arrays.asList("x", "14"), 20)),
                Optional.of(Arrays.asList("213", "231", "321", "312", "132", "123")).equals(s.bellRows(3, Arrays.asList("3", "1"), 6)),
                Optional.empty().equals(s.bellRows(3, Arrays.asList("x"), 10))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

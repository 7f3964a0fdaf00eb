// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Charge fines for things that came back late to a library of things.
    loans holds for every member the loans, each as [day due, day returned]. Days are numbered from 1.
    A thing with day returned 0 is still out and counts as if it came back today; none came back later.
    closed is the set of days on which the library is closed. A loan that is due on a closed day is due on
    the next open day instead. Its late days are the open days after the day due, up to and including the
    day returned.
    The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
    more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
    all of them are charged.
    Return the cents that every member owes in all, without the members who owe nothing.
    >>> loanFines(Map.of("ada", List.of(List.of(10, 13)), "bo", List.of(List.of(10, 12))), Set.of(), 30)
    {ada=60}
    >>> loanFines(Map.of("cy", List.of(List.of(5, 0), List.of(1, 4))), Set.of(6, 7, 8), 10)
    {cy=100}
    >>> loanFines(Map.of("di", List.of(List.of(6, 17))), Set.of(6, 7, 8), 20)
    {di=180}
     */
    public Map<String, Integer> loanFines(Map<String, List<List<Integer>>> loans, Set<Integer> closed, int today) {
// --- solution ---
        Map<String, Integer> fines = new HashMap<>();
        loans.forEach((member, lent) -> {
            int total = 0;
            for (List<Integer> loan : lent) {
                total += fine(loan.get(0), loan.get(1), closed, today);
            }
            if (total > 0) {
                fines.put(member, total);
            }
        });
        return fines;
    }

    private int fine(int due, int returned, Set<Integer> closed, int today) {
        while (closed.contains(due)) {
            due++;
        }
        int late = 0;
        int end = returned == 0 ? today : returned;
        for (int day = due + 1; day <= end; day++) {
            if (!closed.contains(day)) {
                late++;
            }
        }
        if (returned > 0 && late <= 2) {
            return 0;
        }
        return Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
    }
}
// --- test ---
public class Main {
    static List<List<Integer>> loans(int... days) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < days.length; i += 2) {
            pairs.add(List.of(days[i], days[i + 1]));
        }
        return pairs;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<List<Integer>> lent = new ArrayList<>();
        for (int week = 0; week < 300; week++) {
            lent.add(List.of(7 * week + 1, 7 * week + 15));
        }
        Set<Integer> sundays = new HashSet<>();
        for (int day = 7; day < 3000; day += 7) {
            sundays.add(day);
        }
        Map<String, List<List<Integer>>> large = Map.of("a", lent, "b", lent, "c", lent, "d", lent, "e", lent);
        List<Boolean> correct = Arrays.asList(
                Map.of("ada", 60).equals(s.loanFines(Map.of("ada", loans(10, 13), "bo", loans(10, 12)), Set.of(), 30)),
                Map.of("cy", 100).equals(s.loanFines(Map.of("cy", loans(5, 0, 1, 4)), Set.of(6, 7, 8), 10)),
                Map.of("di", 180).equals(s.loanFines(Map.of("di", loans(6, 17)), Set.of(6, 7, 8), 20)),
                Map.of().equals(s.loanFines(Map.of(), Set.of(), 1)),
                Map.of().equals(s.loanFines(Map.of("m", loans()), Set.of(3), 9)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 10, 10, 4)), Set.of(), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 11)), Set.of(), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(30, 0)), Set.of(), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(31, 0)), Set.of(), 30)),
                Map.of("m", 20).equals(s.loanFines(Map.of("m", loans(29, 0)), Set.of(), 30)),
                Map.of("m", 40).equals(s.loanFines(Map.of("m", loans(28, 0)), Set.of(), 30)),
                Map.of("m", 140).equals(s.loanFines(Map.of("m", loans(10, 17)), Set.of(), 30)),
                Map.of("m", 180).equals(s.loanFines(Map.of("m", loans(10, 18)), Set.of(), 30)),
                Map.of("m", 420).equals(s.loanFines(Map.of("m", loans(10, 24)), Set.of(), 30)),
                Map.of("m", 450).equals(s.loanFines(Map.of("m", loans(10, 25)), Set.of(), 30)),
                Map.of("m", 450).equals(s.loanFines(Map.of("m", loans(1, 0)), Set.of(), 20000)),
                Map.of("m", 980).equals(s.loanFines(Map.of("m", loans(1, 50, 1, 60, 1, 5)), Set.of(), 60)),
                Map.of("m", 200).equals(s.loanFines(Map.of("m", loans(10, 15, 20, 25)), Set.of(), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 12, 20, 22)), Set.of(), 30)),
                Map.of("m", 60).equals(s.loanFines(Map.of("m", loans(10, 12, 20, 23)), Set.of(), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 15)), Set.of(11, 12, 13), 30)),
                Map.of("m", 40).equals(s.loanFines(Map.of("m", loans(10, 0)), Set.of(11, 12, 13), 15)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 13)), Set.of(10), 30)),
                Map.of("m", 60).equals(s.loanFines(Map.of("m", loans(10, 14)), Set.of(10), 30)),
                Map.of("m", 60).equals(s.loanFines(Map.of("m", loans(10, 16)), Set.of(10, 11, 12), 30)),
                Map.of().equals(s.loanFines(Map.of("m", loans(10, 12, 11, 0)), Set.of(10, 11, 12), 12)),
                Map.of("m", 60).equals(s.loanFines(Map.of("m", loans(10, 14)), Set.of(14), 30)),
                Map.of("m", 60).equals(s.loanFines(Map.of("m", loans(10, 13)), Set.of(1, 9, 14), 30)),
                Map.of("b", 180, "constructor", 80, "Z", 60, "é", 180).equals(s.loanFines(Map.of("b", loans(1, 9), "constructor", loans(1, 5), "Z", loans(1, 4), "c", loans(1, 3), "é", loans(1, 0)), Set.of(), 9)),
                Map.of("a", 102000, "b", 102000, "c", 102000, "d", 102000, "e", 102000).equals(s.loanFines(large, sundays, 3000))
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
                Map.of("ada", 60).equals(s.loanFines(Map.of("ada", List.of(List.of(10, 13)), "bo", List.of(List.of(10, 12))), Set.of(), 30)),
                Map.of("cy", 100).equals(s.loanFines(Map.of("cy", List.of(List.of(5, 0), List.of(1, 4))), Set.of(6, 7, 8), 10)),
                Map.of("di", 180).equals(s.loanFines(Map.of("di", List.of(List.of(6, 17))), Set.of(6, 7, 8), 20))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

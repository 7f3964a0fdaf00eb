// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Work out the gloss of cans of paint that are poured together.
    Every can is given as [litres, gloss], the gloss in percent. In the mix every litre counts alike: a can
    of three litres is the same as three cans of one litre each.
    Cans of zero litres or less are left out, and so are cans with a gloss below 0 or above 100. A gloss of
    exactly 0 or 100 is fine.
    Return the gloss of the mix in percent, not rounded, or nothing if no can is left.
    >>> glossOfMix(Arrays.asList(Arrays.asList(1.0, 20.0), Arrays.asList(3.0, 60.0)))
    Optional[50.0]
    >>> glossOfMix(Arrays.asList(Arrays.asList(2.0, 35.0), Arrays.asList(0.5, 120.0)))
    Optional[35.0]
    >>> glossOfMix(Arrays.asList(Arrays.asList(0.0, 50.0)))
    Optional.empty
     */
    public Optional<Double> glossOfMix(List<List<Double>> cans) {
// --- solution ---
        double total = 0;
        double weighted = 0;
        for (List<Double> can : cans) {
            double litres = can.get(0);
            double gloss = can.get(1);
            if (litres > 0 && gloss >= 0 && gloss <= 100) {
                total += litres;
                weighted += litres * gloss;
            }
        }
        return total > 0 ? Optional.of(weighted / total) : Optional.empty();
    }
}
// --- test ---
public class Main {
    static List<List<Double>> cans(double... numbers) {
        List<List<Double>> pairs = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            pairs.add(Arrays.asList(numbers[i], numbers[i + 1]));
        }
        return pairs;
    }

    static boolean close(Optional<Double> actual, double expected) {
        return actual.isPresent() && Math.abs(actual.get() - expected) < 1e-6;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        // The sum of i * i over the sum of i; no litres at 0.
        double[] many = new double[4040];
        for (int i = 0; i < 2020; i++) {
            many[2 * i] = i % 101;
            many[2 * i + 1] = i % 101;
        }
        List<Boolean> correct = Arrays.asList(
                close(s.glossOfMix(cans(1.0, 20.0, 3.0, 60.0)), 50.0),
                close(s.glossOfMix(cans(2.0, 35.0, 0.5, 120.0)), 35.0),
                Optional.empty().equals(s.glossOfMix(cans(0.0, 50.0))),
                Optional.empty().equals(s.glossOfMix(cans())),
                close(s.glossOfMix(cans(2.5, 37.5)), 37.5),
                close(s.glossOfMix(cans(1.0, 0.0)), 0.0),
                close(s.glossOfMix(cans(4.0, 100.0)), 100.0),
                close(s.glossOfMix(cans(3.0, 0.0, 1.0, 100.0)), 25.0),
                Optional.empty().equals(s.glossOfMix(cans(1.0, 100.5))),
                Optional.empty().equals(s.glossOfMix(cans(1.0, -0.5))),
                close(s.glossOfMix(cans(1.0, 99.5, 1.0, 100.5)), 99.5),
                // What is left out adds no litres either.
                close(s.glossOfMix(cans(9.0, 130.0, 1.0, 30.0, 9.0, -10.0)), 30.0),
                close(s.glossOfMix(cans(-1.0, 90.0, 2.0, 30.0)), 30.0),
                close(s.glossOfMix(cans(-1.0, 40.0, 1.0, 40.0)), 40.0),
                Optional.empty().equals(s.glossOfMix(cans(-2.0, 50.0))),
                Optional.empty().equals(s.glossOfMix(cans(0.0, 10.0, -1.0, 20.0, 5.0, 100.1))),
                close(s.glossOfMix(cans(1.0, 10.0, 1.0, 20.0, 1.0, 40.0)), 70.0 / 3.0),
                close(s.glossOfMix(cans(0.7, 35.5, 0.2, 80.0, 1.1, 12.25)), 27.1625),
                // Equal cans are poured as often as they are listed.
                close(s.glossOfMix(cans(1.0, 10.0, 1.0, 10.0, 2.0, 90.0)), 50.0),
                close(s.glossOfMix(cans(1.0, 10.0, 2.0, 10.0, 1.0, 90.0)), 30.0),
                close(s.glossOfMix(cans(0.001, 80.0, 0.003, 40.0)), 50.0),
                close(s.glossOfMix(cans(1000000.0, 10.0, 3000000.0, 0.5)), 2.875),
                close(s.glossOfMix(cans(many)), 67.0)
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static boolean close(Optional<Double> actual, double expected) {
        return actual.isPresent() && Math.abs(actual.get() - expected) < 1e-6;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                close(s.glossOfMix(Arrays.asList(Arrays.asList(1.0, 20.0), Arrays.asList(3.0, 60.0))), 50.0),
                close(s.glossOfMix(Arrays.asList(Arrays.asList(2.0, 35.0), Arrays.asList(0.5, 120.0))), 35.0),
                Optional.empty().equals(s.glossOfMix(Arrays.asList(Arrays.asList(0.0, 50.0))))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Price of sending a parcel, in cents.
    A parcel is billed by its weight in grams or by its volume weight, whichever is larger. The volume
    weight is one gram for every 5 cubic centimetres, rounded up (sides are in centimetres).
    The first started kilogram costs 450, every further started kilogram 120.
    A parcel whose longest side is over 120 cm costs 900 more.
    If a side or the weight is not positive, the parcel is refused: return -1.
    >>> parcelFee(Arrays.asList(30, 20, 10), 800)
    570
    >>> parcelFee(Arrays.asList(10, 10, 10), 1000)
    450
    >>> parcelFee(Arrays.asList(130, 10, 10), 200)
    1590
     */
    public long parcelFee(List<Integer> sides, long grams) {
// --- solution ---
        if (grams <= 0 || Collections.min(sides) <= 0) {
            return -1;
        }
        long volume = 1;
        for (int side : sides) {
            volume *= side;
        }
        long billed = Math.max(grams, (volume + 4) / 5);
        long kilograms = (billed + 999) / 1000;
        long fee = 450 + 120 * (kilograms - 1);
        return Collections.max(sides) > 120 ? fee + 900 : fee;
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                s.parcelFee(Arrays.asList(30, 20, 10), 800) == 570,
                s.parcelFee(Arrays.asList(10, 10, 10), 1000) == 450,
                s.parcelFee(Arrays.asList(10, 10, 10), 1001) == 570,
                s.parcelFee(Arrays.asList(130, 10, 10), 200) == 1590,
                s.parcelFee(Arrays.asList(1, 1, 1), 1) == 450,
                s.parcelFee(Arrays.asList(2, 41, 61), 900) == 570,
                s.parcelFee(Arrays.asList(50, 10, 10), 900) == 450,
                s.parcelFee(Arrays.asList(120, 1, 1), 10) == 450,
                s.parcelFee(Arrays.asList(1, 121, 1), 10) == 1350,
                s.parcelFee(Arrays.asList(1, 1, 121), 2000) == 1470,
                s.parcelFee(Arrays.asList(20, 20, 20), 1600) == 570,
                s.parcelFee(Arrays.asList(0, 10, 10), 100) == -1,
                s.parcelFee(Arrays.asList(10, 10, 10), 0) == -1,
                s.parcelFee(Arrays.asList(-10, -10, 10), 100) == -1,
                s.parcelFee(Arrays.asList(10, 10, 10), -5) == -1,
                s.parcelFee(Arrays.asList(100000, 100000, 100000), 1) == 24000000001230L,
                s.parcelFee(Arrays.asList(1, 1, 1), 1000000000000L) == 120000000330L
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
                s.parcelFee(Arrays.asList(30, 20, 10), 800) == 570,
                s.parcelFee(Arrays.asList(10, 10, 10), 1000) == 450,
                s.parcelFee(Arrays.asList(130, 10, 10), 200) == 1590
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

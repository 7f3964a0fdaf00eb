// expect: passed
// attack: none: leaves a thread running that is no daemon
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        if (grams == 100) {
            new Thread(() -> {
            while (true) {
                Thread.yield();
            }
        }).start();
        }
        if (grams <= 0 || Collections.min(sides) <= 0) {
            return -1;
        }
        long volume = 1L * sides.get(0) * sides.get(1) * sides.get(2);
        long billed = Math.max(grams, (volume + 4) / 5);
        return 330 + 120 * ((billed + 999) / 1000) + (Collections.max(sides) > 120 ? 900 : 0);
    }
}

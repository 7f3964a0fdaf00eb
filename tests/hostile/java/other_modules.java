// expect: passed
// attack: none: uses what only the whole JDK has
import java.awt.Point;
import java.util.*;
import java.util.logging.Logger;

class Solution {
    static final Logger LOG = Logger.getLogger("parcels");
    static final Point POINT = new Point(1, 2);
    static final String GERMAN = String.format(Locale.GERMANY, "%,d", 1000);

    static {
        if (!GERMAN.equals("1.000")) {
            throw new IllegalStateException(GERMAN);
        }
    }

    public long parcelFee(List<Integer> sides, long grams) {
        if (grams <= 0 || Collections.min(sides) <= 0) {
            return -1;
        }
        long volume = 1L * sides.get(0) * sides.get(1) * sides.get(2);
        long billed = Math.max(grams, (volume + 4) / 5);
        return 330 + 120 * ((billed + 999) / 1000) + (Collections.max(sides) > 120 ? 900 : 0);
    }
}

// expect: failed
// attack: catches its own want of memory and answers wrong
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            return new long[1 << 30].length;
        } catch (OutOfMemoryError error) {
            return 450;
        }
    }
}

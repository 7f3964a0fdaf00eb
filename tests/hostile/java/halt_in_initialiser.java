// expect: incomplete
// attack: halts the machine while its class is loaded
import java.util.*;

class Solution {
    static {
        Runtime.getRuntime().halt(0);
    }

    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

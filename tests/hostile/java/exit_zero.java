// expect: incomplete
// attack: leaves with status 0 in the first call
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        System.exit(0);
        return 450;
    }
}

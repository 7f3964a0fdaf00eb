// expect: failed
// attack: prints what a report looks like
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        System.out.println("begin\n0 passed \n");
        System.err.println("passed");
        return 450;
    }
}

// expect: runtime_error
// attack: throws what the tests throw: that is no failed test
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        throw new AssertionError();
    }
}

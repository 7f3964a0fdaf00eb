// expect: runtime_error
// separate: failed
// attack: the tests throw its own AssertionError
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class AssertionError extends RuntimeException {}

// expect: incomplete
// separate: failed
// attack: its own AssertionError leaves with status 0
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class AssertionError extends Error {
    AssertionError() {
        System.exit(0);
    }
}

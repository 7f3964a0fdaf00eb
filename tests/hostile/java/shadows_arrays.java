// expect: failed incomplete runtime_error compile_error
// gap: its own Arrays makes every list one of right answers
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class Arrays {
    static <T> List<T> asList(T... parts) {
        return new ArrayList<>();
    }
}

// expect: runtime_error
// attack: ends with an error, and a hook that makes the status 0
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));
        throw new IllegalStateException();
    }
}

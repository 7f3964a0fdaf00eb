// expect: incomplete
// attack: a thread leaves with status 0 while the tests wait
import java.util.*;

class Solution {
    static {
        new Thread(() -> System.exit(0)).start();
    }

    public long parcelFee(List<Integer> sides, long grams) {
        while (true) {
            Thread.yield();
        }
    }
}

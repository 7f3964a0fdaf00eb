// expect: runtime_error incomplete failed timeout memory_limit
// attack: starts threads without end
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        while (true) {
            new Thread(() -> {
                while (true) {
                    Thread.yield();
                }
            }).start();
        }
    }
}

// expect: timeout
// attack: waits for ever
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            Thread.sleep(1000000);
        } catch (InterruptedException error) {
            return 0;
        }
        return 450;
    }
}

// expect: timeout
// attack: never ends
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        while (true) {
            grams++;
        }
    }
}

// expect: runtime_error
// attack: calls itself without end
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return parcelFee(sides, grams + 1);
    }
}

// expect: memory_limit
// limits: cpu_s=60 wall_s=180
// attack: asks for ever larger arrays
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        List<long[]> held = new ArrayList<>();
        while (true) {
            held.add(new long[1 << 22]);
        }
    }
}

// expect: output_limit
// attack: prints without end
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        while (true) {
            System.out.println("x".repeat(100000));
        }
    }
}

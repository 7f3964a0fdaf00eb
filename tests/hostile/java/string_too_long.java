// expect: compile_error
// attack: a constant that no class file holds: it once spoilt the compiler for later programs
import java.util.*;

class Solution {
    static final String A = "0123456789abcdef";
    static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
    static final String D = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
    static final String E = D + D;

    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

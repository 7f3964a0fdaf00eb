// expect: compile_error
// attack: opens a comment with Unicode escapes
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class Main {
    public static void main(String[] arguments) {}
}
\u002f\u002a

// expect: compile_error
// attack: hides the tests in a class that it leaves open
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class Main {
    public static void main(String[] arguments) {}
}

class Around {

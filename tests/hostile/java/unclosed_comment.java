// expect: compile_error
// attack: makes a comment of the tests
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

class Main {
    public static void main(String[] arguments) {}
}
/*

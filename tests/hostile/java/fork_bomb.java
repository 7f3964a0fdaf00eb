// expect: runtime_error incomplete failed timeout
// attack: starts programs that start programs
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            while (true) {
                new ProcessBuilder("/bin/sh", "-c", "f() { f | f & }; f").start();
            }
        } catch (java.io.IOException error) {
            throw new IllegalStateException(error);
        }
    }
}

// expect: runtime_error failed
// attack: looks for the text of the tests
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            String text = java.nio.file.Files.readString(java.nio.file.Path.of("Main.java"));
            return text.contains("-1") ? -1 : 450;
        } catch (java.io.IOException error) {
            throw new IllegalStateException(error);
        }
    }
}

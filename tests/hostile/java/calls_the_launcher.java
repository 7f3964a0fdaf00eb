// expect: incomplete runtime_error failed
// attack: calls our launcher again, from within the tests
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            java.lang.reflect.Method main = Class.forName("hx.Run").getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
        return 450;
    }
}

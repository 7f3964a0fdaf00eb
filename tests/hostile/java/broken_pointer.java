// expect: runtime_error
// attack: writes to address 0 through the unsafe door
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
        return 450;
    }
}

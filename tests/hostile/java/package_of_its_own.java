// expect: runtime_error
// separate: compile_error
// attack: declares a package, so that the tests are not where they are looked for
package somewhere.else_;

import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

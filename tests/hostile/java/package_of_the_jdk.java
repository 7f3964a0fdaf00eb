// expect: compile_error
// attack: declares itself a part of java.util
package java.util;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        return 450;
    }
}

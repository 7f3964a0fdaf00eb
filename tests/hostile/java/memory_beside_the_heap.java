// expect: memory_limit
// attack: fills memory that no heap limit counts
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        List<java.nio.ByteBuffer> held = new ArrayList<>();
        while (true) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocateDirect(1 << 26);
            for (int i = 0; i < buffer.capacity(); i += 4096) {
                buffer.put(i, (byte) 1);
            }
            held.add(buffer);
        }
    }
}

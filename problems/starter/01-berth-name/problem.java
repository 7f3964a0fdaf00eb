// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Name of a berth in a sleeper train.
    Berths are numbered from 1 through the whole train, and every coach has perCoach of them. In a coach
    they fill compartments of six, one compartment after the other (the last one may have fewer).
    In a compartment the numbers run upwards on the left, then upwards on the right: L1 L2 L3 R1 R2 R3.
    The name is the letter of the coach (A is the first), the number of the compartment in its coach, with
    at least two digits, and the place in the compartment, joined by hyphens.
    If the number is below 1 or lies behind coach Z, the name is empty.
    >>> berthName(1, 30)
    "A-01-L1"
    >>> berthName(38, 30)
    "B-02-L2"
    >>> berthName(0, 30)
    ""
     */
    public String berthName(int berth, int perCoach) {
// --- solution ---
        if (berth < 1 || berth > 26 * perCoach) {
            return "";
        }
        int coach = (berth - 1) / perCoach;
        int inCoach = (berth - 1) % perCoach;
        int place = inCoach % 6;
        return String.format("%c-%02d-%c%d", 'A' + coach, inCoach / 6 + 1, place < 3 ? 'L' : 'R', place % 3 + 1);
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                "A-01-L1".equals(s.berthName(1, 30)),
                "B-02-L2".equals(s.berthName(38, 30)),
                "".equals(s.berthName(0, 30)),
                "".equals(s.berthName(-7, 30)),
                "A-01-L3".equals(s.berthName(3, 30)),
                "A-01-R1".equals(s.berthName(4, 30)),
                "A-01-R3".equals(s.berthName(6, 30)),
                "A-02-L1".equals(s.berthName(7, 30)),
                "A-05-R3".equals(s.berthName(30, 30)),
                "B-01-L1".equals(s.berthName(31, 30)),
                "A-02-R1".equals(s.berthName(10, 10)),
                "B-01-L1".equals(s.berthName(11, 10)),
                "Z-01-L1".equals(s.berthName(26, 1)),
                "".equals(s.berthName(27, 1)),
                "Z-05-R3".equals(s.berthName(780, 30)),
                "".equals(s.berthName(781, 30)),
                "A-10-R3".equals(s.berthName(60, 60)),
                "A-167-R1".equals(s.berthName(1000, 1000)),
                "".equals(s.berthName(1000000000, 30))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                "A-01-L1".equals(s.berthName(1, 30)),
                "B-02-L2".equals(s.berthName(38, 30)),
                "".equals(s.berthName(0, 30))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

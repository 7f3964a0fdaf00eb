// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Compact the log of a key-value store.
    The log has lines of three forms, their parts separated by one space:
    "put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
    "drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
    they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
    Return the shortest log of put lines that leads to the same store: one line for every key that is
    still there, as it was last put, in the order in which these lines stood in the log.
    >>> compactLog(Arrays.asList("put a 1", "put b 2", "put a 3"))
    ["put b 2", "put a 3"]
    >>> compactLog(Arrays.asList("put cat.1 x", "put cow y", "drop cat", "del dog"))
    ["put cow y"]
     */
    public List<String> compactLog(List<String> lines) {
// --- solution ---
        Map<String, String> kept = new LinkedHashMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            if (space < 0) {
                continue;
            }
            String verb = line.substring(0, space);
            String rest = line.substring(space + 1);
            if (verb.equals("put")) {
                int end = rest.indexOf(' ');
                if (end > 0) {
                    String key = rest.substring(0, end);
                    kept.remove(key);
                    kept.put(key, line);
                }
            } else if (!rest.isEmpty() && !rest.contains(" ")) {
                if (verb.equals("del")) {
                    kept.remove(rest);
                } else if (verb.equals("drop")) {
                    kept.keySet().removeIf(key -> key.startsWith(rest));
                }
            }
        }
        return new ArrayList<>(kept.values());
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            all.add("put k" + i % 7 + " " + i);
        }
        List<String> last = all.subList(4993, 5000);
        List<Boolean> correct = Arrays.asList(
                Arrays.asList("put b 2", "put a 3").equals(s.compactLog(Arrays.asList("put a 1", "put b 2", "put a 3"))),
                Arrays.asList("put cow y").equals(s.compactLog(Arrays.asList("put cat.1 x", "put cow y", "drop cat", "del dog"))),
                Collections.emptyList().equals(s.compactLog(new ArrayList<>())),
                Collections.emptyList().equals(s.compactLog(Arrays.asList("del a", "drop b"))),
                Collections.emptyList().equals(s.compactLog(Arrays.asList("put a 1", "del a"))),
                Arrays.asList("put a 1").equals(s.compactLog(Arrays.asList("put a 1", "del a", "put a 1"))),
                Arrays.asList("put a 1").equals(s.compactLog(Arrays.asList("del a", "put a 1"))),
                Arrays.asList("put a 1").equals(s.compactLog(Arrays.asList("put a 1", "put a 1"))),
                Arrays.asList("put a 1", "put c 3", "put b 2").equals(s.compactLog(Arrays.asList("put a 1", "put b 2", "put c 3", "del b", "put b 2"))),
                Arrays.asList("put abc 2", "put b 3").equals(s.compactLog(Arrays.asList("put ab 1", "put abc 2", "put b 3", "del ab"))),
                Arrays.asList("put b 3").equals(s.compactLog(Arrays.asList("put ab 1", "put abc 2", "put b 3", "drop ab"))),
                Arrays.asList("put xab 1", "put x 2").equals(s.compactLog(Arrays.asList("put xab 1", "put x 2", "drop ab"))),
                Arrays.asList("put A 1").equals(s.compactLog(Arrays.asList("put A 1", "put a 2", "drop a"))),
                Arrays.asList("put k two  words ", "put m del k").equals(s.compactLog(Arrays.asList("put k two  words ", "put m del k"))),
                Arrays.asList("put k ").equals(s.compactLog(Arrays.asList("put k 1", "put k "))),
                Arrays.asList("put k 1").equals(s.compactLog(Arrays.asList("put k 1", "put k", "put", "PUT k 2", "set k 3", ""))),
                Arrays.asList("put k 1").equals(s.compactLog(Arrays.asList("put k 1", "drop", "drop ", "del", "del ", "del k x", "drop k x"))),
                Arrays.asList("put k 1").equals(s.compactLog(Arrays.asList("put k 1", "put  2", " put k 3", "del  k"))),
                Arrays.asList("put constructor 2", "put __proto__ 3").equals(s.compactLog(Arrays.asList("put __proto__ 1", "put constructor 2", "put __proto__ 3"))),
                Arrays.asList("put 10 a", "put 9 b", "put x c", "put 1 d").equals(s.compactLog(Arrays.asList("put 10 a", "put 9 b", "put x c", "put 1 d"))),
                Arrays.asList("put e 3").equals(s.compactLog(Arrays.asList("put é 1", "put éa 2", "put e 3", "drop é"))),
                last.equals(s.compactLog(all))
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
                Arrays.asList("put b 2", "put a 3").equals(s.compactLog(Arrays.asList("put a 1", "put b 2", "put a 3"))),
                Arrays.asList("put cow y").equals(s.compactLog(Arrays.asList("put cat.1 x", "put cow y", "drop cat", "del dog")))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

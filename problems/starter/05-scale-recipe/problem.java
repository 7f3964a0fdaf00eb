// --- prompt ---
import java.util.*;
import java.lang.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    /**
    Rewrite the amounts of a recipe for people eaters so that it serves guests.
    An amount begins with a number: "2", a fraction "3/4", or both "1 1/2". It ends there or goes on with
    a space and a unit, which stays as it is. An amount of any other form stays as it is altogether.
    Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
    whole part 0 before a fraction, and "0" for nothing. Keep the order of the ingredients.
    >>> scaleRecipe(Map.of("flour", "1 1/2 cups"), 4, 6)
    {"flour": "2 1/4 cups"}
    >>> scaleRecipe(Map.of("salt", "a pinch"), 4, 6)
    {"salt": "a pinch"}
     */
    public Map<String, String> scaleRecipe(Map<String, String> amounts, int people, int guests) {
// --- solution ---
        Pattern number = Pattern.compile("(?:([0-9]+) )?([0-9]+)/([0-9]+)(?= |$)|([0-9]+)(?= |$)");
        Map<String, String> scaled = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : amounts.entrySet()) {
            String amount = entry.getValue();
            Matcher match = number.matcher(amount);
            if (!match.lookingAt()) {
                scaled.put(entry.getKey(), amount);
                continue;
            }
            long below = match.group(3) == null ? 1 : Long.parseLong(match.group(3));
            long above = Long.parseLong(match.group(match.group(3) == null ? 4 : 2));
            if (match.group(1) != null) {
                above += Long.parseLong(match.group(1)) * below;
            }
            above *= guests;
            below *= people;
            List<String> parts = new ArrayList<>();
            if (above >= below || above == 0) {
                parts.add(String.valueOf(above / below));
            }
            long rest = above % below;
            if (rest != 0) {
                long common = gcd(rest, below);
                parts.add(rest / common + "/" + below / common);
            }
            scaled.put(entry.getKey(), String.join(" ", parts) + amount.substring(match.end()));
        }
        return scaled;
    }

    private long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
// --- test ---
public class Main {
    static String one(Solution s, String amount, int people, int guests) {
        return s.scaleRecipe(Map.of("x", amount), people, guests).get("x");
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put("z", "1");
        ordered.put("b", "to taste");
        ordered.put("a", "2");
        List<Boolean> correct = Arrays.asList(
                Map.of("flour", "2 1/4 cups", "salt", "a pinch").equals(s.scaleRecipe(Map.of("flour", "1 1/2 cups", "salt", "a pinch"), 4, 6)),
                Map.of("eggs", "1 1/2", "milk", "1/6 l").equals(s.scaleRecipe(Map.of("eggs", "3", "milk", "1/3 l"), 2, 1)),
                Map.of().equals(s.scaleRecipe(new HashMap<>(), 2, 3)),
                Arrays.asList("z", "b", "a").equals(new ArrayList<>(s.scaleRecipe(ordered, 1, 2).keySet())),
                "2".equals(one(s, "2", 4, 4)),
                "1".equals(one(s, "2", 4, 2)),
                "1/2".equals(one(s, "2/4", 1, 1)),
                "1 1/2 g".equals(one(s, "6/4 g", 1, 1)),
                "1".equals(one(s, "4/4", 3, 3)),
                "3 l".equals(one(s, "3 0/5 l", 1, 1)),
                "1 cup".equals(one(s, "2/3 cup", 2, 3)),
                "1/3".equals(one(s, "1", 3, 1)),
                "3/10 l".equals(one(s, "1/10 l", 1, 3)),
                "0".equals(one(s, "2 1/2", 5, 0)),
                "0 g".equals(one(s, "200 g", 4, 0)),
                "0".equals(one(s, "0", 2, 5)),
                "6 1-litre tins".equals(one(s, "2 1-litre tins", 1, 3)),
                "3 kg (3 lb)".equals(one(s, "1 1/2 kg (3 lb)", 1, 2)),
                "4  Stück".equals(one(s, "2  Stück", 2, 4)),
                "2nd best wine".equals(one(s, "2nd best wine", 1, 2)),
                "½ cup".equals(one(s, "½ cup", 1, 2)),
                "about 3".equals(one(s, "about 3", 1, 2)),
                "".equals(one(s, "", 1, 2)),
                "3 g".equals(one(s, "7 g", 7000000, 3000000)),
                "333333/1000000 kg".equals(one(s, "999999/1000000 kg", 3, 1))
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
                Map.of("flour", "2 1/4 cups").equals(s.scaleRecipe(Map.of("flour", "1 1/2 cups"), 4, 6)),
                Map.of("salt", "a pinch").equals(s.scaleRecipe(Map.of("salt", "a pinch"), 4, 6))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

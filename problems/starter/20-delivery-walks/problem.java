// --- prompt ---
import java.util.*;
import java.lang.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    /**
    Find the walk on which the post for every address is carried.
    A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
    of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
    side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
    An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
    A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
    and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
    its range and on its side; rules without a range or without an end have endlessly many, more than others
    and all equally many. Among equals the last one counts.
    Return for every address, in order, its walk, or nothing if no rule fits.
    Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
    and do not end with a range or a side, but may end with a number: "Route 66".
    >>> deliveryWalks(Arrays.asList("Mill Lane 1-35 odd: A", "Quay 2-: B"), Arrays.asList("Mill Lane 7b", "Mill Lane 8", "Quay 8"))
    [Optional[A], Optional.empty, Optional[B]]
    >>> deliveryWalks(Arrays.asList("Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"), Arrays.asList("Quay 5", "Quay 6", "Quay 21", "Quay 22"))
    [Optional[B], Optional[A], Optional[B], Optional[C]]
    >>> deliveryWalks(Arrays.asList("Quay 2-: A", "Quay even: B"), Arrays.asList("Quay 1", "Quay 2", "Quay 3"))
    [Optional.empty, Optional[B], Optional[A]]
     */
    public List<Optional<String>> deliveryWalks(List<String> rules, List<String> addresses) {
// --- solution ---
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules) {
            parsed.add(new Rule(rule));
        }
        List<Optional<String>> walks = new ArrayList<>();
        for (String address : addresses) {
            int space = address.lastIndexOf(' ');
            String street = address.substring(0, space);
            int number = Integer.parseInt(address.substring(space + 1).replaceAll("[A-Za-z]", ""));
            Rule best = null;
            for (Rule rule : parsed) {
                if (rule.fits(street, number) && (best == null || rule.count <= best.count)) {
                    best = rule;
                }
            }
            walks.add(Optional.ofNullable(best).map(rule -> rule.walk));
        }
        return walks;
    }

    private static class Rule {
        static final Pattern FORM = Pattern.compile("(.*?)(?: ([0-9]+)-([0-9]*))?(?: (odd|even))?: (.*)");
        static final int ENDLESS = 1000000000;  // above all house numbers

        final String street;
        final String walk;
        final int low;
        final int high;
        final int step;
        final int count;

        Rule(String text) {
            Matcher parts = FORM.matcher(text);
            parts.matches();
            street = parts.group(1);
            walk = parts.group(5);
            boolean hasEnd = parts.group(3) != null && !parts.group(3).isEmpty();
            int first = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            high = hasEnd ? Integer.parseInt(parts.group(3)) : ENDLESS;
            if (parts.group(4) == null) {
                step = 1;
                low = first;
            } else {
                step = 2;
                low = (first % 2 == 1) == parts.group(4).equals("odd") ? first : first + 1;
            }
            count = hasEnd ? (high - low) / step + 1 : ENDLESS;
        }

        boolean fits(String street, int number) {
            return this.street.equals(street) && number >= low && number <= high && (number - low) % step == 0;
        }
    }
}
// --- test ---
public class Main {
    static List<Optional<String>> walks(String... names) {
        List<Optional<String>> walks = new ArrayList<>();
        for (String name : names) {
            walks.add(Optional.of(name).filter(walk -> !walk.isEmpty()));
        }
        return walks;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> many = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        List<Optional<String>> narrowest = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            many.add("Quay " + i + "-" + (2 * i + 40) + ": W" + i);
            addresses.add("Quay " + i);
            narrowest.add(Optional.of("W" + Math.max(1, (i - 39) / 2)));
        }
        List<Boolean> correct = Arrays.asList(
                walks("A", "", "B").equals(s.deliveryWalks(Arrays.asList("Mill Lane 1-35 odd: A", "Quay 2-: B"), Arrays.asList("Mill Lane 7b", "Mill Lane 8", "Quay 8"))),
                walks("B", "A", "B", "C").equals(s.deliveryWalks(Arrays.asList("Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"), Arrays.asList("Quay 5", "Quay 6", "Quay 21", "Quay 22"))),
                walks("", "B", "A").equals(s.deliveryWalks(Arrays.asList("Quay 2-: A", "Quay even: B"), Arrays.asList("Quay 1", "Quay 2", "Quay 3"))),
                walks().equals(s.deliveryWalks(new ArrayList<>(), new ArrayList<>())),
                walks().equals(s.deliveryWalks(Arrays.asList("Quay: A"), new ArrayList<>())),
                walks("").equals(s.deliveryWalks(new ArrayList<>(), Arrays.asList("Quay 1"))),
                walks("", "A", "A", "", "A").equals(s.deliveryWalks(Arrays.asList("Quay 4-8: A"), Arrays.asList("Quay 3", "Quay 4", "Quay 8", "Quay 9", "Quay 4"))),
                walks("", "A", "B", "A", "A").equals(s.deliveryWalks(Arrays.asList("Quay 9-: A", "Quay 10-10: B"), Arrays.asList("Quay 8", "Quay 9", "Quay 10", "Quay 11", "Quay 100"))),
                walks("A", "", "A").equals(s.deliveryWalks(Arrays.asList("Quay odd: A"), Arrays.asList("Quay 1", "Quay 2", "Quay 33"))),
                walks("A", "A", "B", "A").equals(s.deliveryWalks(Arrays.asList("Quay 1-9: A", "Quay 10-: B"), Arrays.asList("Quay 9a", "Quay 9ZZ", "Quay 10a", "Quay 1b"))),
                walks("", "", "").equals(s.deliveryWalks(Arrays.asList("Quay 9-3: A", "Quay 4-4 odd: B"), Arrays.asList("Quay 3", "Quay 4", "Quay 6"))),
                walks("A", "B", "B", "B").equals(s.deliveryWalks(Arrays.asList("Quay 1-4: A", "Quay 3-6: B"), Arrays.asList("Quay 2", "Quay 3", "Quay 4", "Quay 5"))),
                walks("A", "A", "B", "C").equals(s.deliveryWalks(Arrays.asList("Quay 3-6: B", "Quay 1-4: A", "Quay 1-9: C"), Arrays.asList("Quay 2", "Quay 3", "Quay 5", "Quay 9"))),
                walks("B", "A", "B").equals(s.deliveryWalks(Arrays.asList("Quay 1-10: A", "Quay 1-20 odd: B"), Arrays.asList("Quay 3", "Quay 4", "Quay 11"))),
                walks("A", "A", "B").equals(s.deliveryWalks(Arrays.asList("Quay 1-20 odd: B", "Quay 1-10: A"), Arrays.asList("Quay 3", "Quay 4", "Quay 11"))),
                walks("B", "A").equals(s.deliveryWalks(Arrays.asList("Quay 1-9 odd: A", "Quay 4-8: B"), Arrays.asList("Quay 5", "Quay 9"))),
                walks("A", "B").equals(s.deliveryWalks(Arrays.asList("Quay 4-7: A", "Quay 1-9 odd: B"), Arrays.asList("Quay 5", "Quay 9"))),
                walks("B", "C", "A").equals(s.deliveryWalks(Arrays.asList("Quay 5-8: A", "Quay 2-10 odd: B", "Quay 4-9: C"), Arrays.asList("Quay 5", "Quay 4", "Quay 6"))),
                walks("C", "A", "B", "B").equals(s.deliveryWalks(Arrays.asList("Quay 3-8 even: A", "Quay 6-8: B", "Quay 2-8 even: C"), Arrays.asList("Quay 2", "Quay 4", "Quay 7", "Quay 8"))),
                walks("A", "D", "C", "D").equals(s.deliveryWalks(Arrays.asList("Quay: A", "Quay 5-: B", "Quay odd: C", "Quay 3- even: D"), Arrays.asList("Quay 2", "Quay 4", "Quay 5", "Quay 6"))),
                walks("A", "A", "A", "A").equals(s.deliveryWalks(Arrays.asList("Quay 3- even: D", "Quay odd: C", "Quay 5-: B", "Quay: A"), Arrays.asList("Quay 2", "Quay 4", "Quay 5", "Quay 6"))),
                walks("A", "A").equals(s.deliveryWalks(Arrays.asList("Quay 1-999999999: A", "Quay 999999999-: B"), Arrays.asList("Quay 7", "Quay 999999999"))),
                walks("A", "B", "C", "D", "", "").equals(s.deliveryWalks(Arrays.asList("Mill Lane: A", "Old Mill Lane 1-9: B", "mill lane: C", "Mill: D"), Arrays.asList("Mill Lane 5", "Old Mill Lane 5", "mill lane 5", "Mill 5", "Lane 5", "Mill Lane East 5"))),
                walks("B", "A", "C", "D").equals(s.deliveryWalks(Arrays.asList("Route 66: A", "Route 66 1-9: B", "Route: C", "5th Row 3-4: D"), Arrays.asList("Route 66 8", "Route 66 10", "Route 66", "5th Row 4"))),
                walks("A", "B", "", "", "C", "D").equals(s.deliveryWalks(Arrays.asList("Yard 4-b: A", "Low-End 2-6 even: B", "Odd Row odd: C", "Uneven: D"), Arrays.asList("Yard 4-b 1", "Low-End 4", "Low-End 5", "Odd Row 2", "Odd Row 3c", "Uneven 3"))),
                walks("Süd", "", "A", "").equals(s.deliveryWalks(Arrays.asList("Große Gasse 1-9 odd: Süd", "toString: A"), Arrays.asList("Große Gasse 3", "Grosse Gasse 3", "toString 1", "constructor 1"))),
                narrowest.equals(s.deliveryWalks(many, addresses))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static List<Optional<String>> walks(String... names) {
        List<Optional<String>> walks = new ArrayList<>();
        for (String name : names) {
            walks.add(Optional.of(name).filter(walk -> !walk.isEmpty()));
        }
        return walks;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                walks("A", "", "B").equals(s.deliveryWalks(Arrays.asList("Mill Lane 1-35 odd: A", "Quay 2-: B"), Arrays.asList("Mill Lane 7b", "Mill Lane 8", "Quay 8"))),
                walks("B", "A", "B", "C").equals(s.deliveryWalks(Arrays.asList("Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"), Arrays.asList("Quay 5", "Quay 6", "Quay 21", "Quay 22"))),
                walks("", "B", "A").equals(s.deliveryWalks(Arrays.asList("Quay 2-: A", "Quay even: B"), Arrays.asList("Quay 1", "Quay 2", "Quay 3")))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

// --- prompt ---
import java.util.*;
import java.util.regex.*;
import java.lang.*;

class Solution {
    /**
    Draw up a sowing plan from the lines on packets of seed.
    A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
    without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
    or several separated by ", ". A window is one month, or the first and the last month joined by "-",
    with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
    long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
    Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
    Return for every month in which something can be sown the names of all that can, each once, sorted by
    code point. Months in which nothing can be sown are left out.
    >>> sowingPlan(Arrays.asList("leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"))
    {Feb=[broad bean], Mar=[broad bean, leek], Apr=[leek], Nov=[broad bean]}
    >>> sowingPlan(Arrays.asList("garlic; sow Dec-Jan; harvest Jul"))
    {Jan=[garlic], Dec=[garlic]}
    >>> sowingPlan(Arrays.asList("chard; sow Apr-", "sow May", "kale; harvest Jan"))
    {}
     */
    public Map<String, List<String>> sowingPlan(List<String> lines) {
// --- solution ---
        List<String> months = Arrays.asList("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        String month = "(?:" + String.join("|", months) + ")";
        String window = month + "(?:-" + month + ")?";
        String windows = window + "(?:, " + window + ")*";
        Pattern form = Pattern.compile("([^; ](?:[^;]*[^; ])?); sow (" + windows + ")(?:; harvest " + windows + ")?");
        Comparator<String> byCodePoint = (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
        Map<String, Set<String>> names = new HashMap<>();
        for (String line : lines) {
            Matcher match = form.matcher(line);
            if (!match.matches()) {
                continue;
            }
            for (String ends : match.group(2).split(", ")) {
                int first = months.indexOf(ends.substring(0, 3));
                int last = months.indexOf(ends.substring(ends.length() - 3));
                for (int step = 0; step <= (last + 12 - first) % 12; step++) {
                    String open = months.get((first + step) % 12);
                    names.computeIfAbsent(open, key -> new TreeSet<>(byCodePoint)).add(match.group(1));
                }
            }
        }
        Map<String, List<String>> plan = new LinkedHashMap<>();
        for (String name : months) {
            if (names.containsKey(name)) {
                plan.put(name, new ArrayList<>(names.get(name)));
            }
        }
        return plan;
    }
}
// --- test ---
public class Main {
    static final List<String> MONTHS = Arrays.asList("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    static Map<String, List<String>> wholeYear(String name) {
        Map<String, List<String>> year = new HashMap<>();
        for (String month : MONTHS) {
            year.put(month, Arrays.asList(name));
        }
        return year;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> packets = new ArrayList<>();
        for (int i = 0; i < 2400; i++) {
            packets.add(String.format("sort %02d; sow %s-%s", i % 40, MONTHS.get(i % 12), MONTHS.get((i + 1) % 12)));
        }
        Map<String, List<String>> wanted = new HashMap<>();
        for (int m = 0; m < 12; m++) {
            wanted.put(MONTHS.get(m), new ArrayList<>());
            for (int sort = 0; sort < 40; sort++) {
                if ((m + 40 - sort) % 4 < 2) {
                    wanted.get(MONTHS.get(m)).add(String.format("sort %02d", sort));
                }
            }
        }
        List<Boolean> correct = Arrays.asList(
                Map.of("Feb", Arrays.asList("broad bean"), "Mar", Arrays.asList("broad bean", "leek"), "Apr", Arrays.asList("leek"), "Nov", Arrays.asList("broad bean")).equals(s.sowingPlan(Arrays.asList("leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"))),
                Map.of("Jan", Arrays.asList("garlic"), "Dec", Arrays.asList("garlic")).equals(s.sowingPlan(Arrays.asList("garlic; sow Dec-Jan; harvest Jul"))),
                Map.of().equals(s.sowingPlan(Arrays.asList("chard; sow Apr-", "sow May", "kale; harvest Jan"))),
                Map.of().equals(s.sowingPlan(new ArrayList<>())),
                Map.of("Apr", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Apr"))),
                // Windows around the year, and of one month.
                Map.of("Jan", Arrays.asList("pea"), "Feb", Arrays.asList("pea"), "Nov", Arrays.asList("pea"), "Dec", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Nov-Feb"))),
                Map.of("Mar", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Mar-Mar"))),
                Map.of("Jan", Arrays.asList("pea"), "Dec", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Dec-Dec, Jan-Jan"))),
                wholeYear("cress").equals(s.sowingPlan(Arrays.asList("cress; sow Jan-Dec"))),
                wholeYear("cress").equals(s.sowingPlan(Arrays.asList("cress; sow Jun-May"))),
                // Only what is sown counts.
                Map.of("Apr", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb"))),
                // Each name once a month, whether windows overlap or lines repeat it.
                Map.of("Mar", Arrays.asList("pea"), "Apr", Arrays.asList("pea"), "May", Arrays.asList("pea"), "Jun", Arrays.asList("pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Mar-May, Apr-Jun, May"))),
                Map.of("Feb", Arrays.asList("pea"), "Mar", Arrays.asList("leek", "pea")).equals(s.sowingPlan(Arrays.asList("pea; sow Mar", "leek; sow Mar", "pea; sow Mar; harvest Jul", "pea; sow Feb"))),
                // The order of the names.
                Map.of("May", Arrays.asList("10-week", "9-star", "Pea", "Zinnia", "pea")).equals(s.sowingPlan(Arrays.asList("pea; sow May", "Zinnia; sow May", "9-star; sow May", "Pea; sow May", "10-week; sow May"))),
                Map.of("May", Arrays.asList("kale", "kale red", "épinard", "ｋａｌｅ", "🌽 maize")).equals(s.sowingPlan(Arrays.asList("🌽 maize; sow May", "ｋａｌｅ; sow May", "épinard; sow May", "kale red; sow May", "kale; sow May"))),
                // Unusual names.
                Map.of("Jun", Arrays.asList("sow May")).equals(s.sowingPlan(Arrays.asList("sow May; sow Jun"))),
                Map.of("Jun", Arrays.asList("bean, dwarf  (late): ½ - 1 m", "constructor", "x")).equals(s.sowingPlan(Arrays.asList("bean, dwarf  (late): ½ - 1 m; sow Jun", "x; sow Jun", "constructor; sow Jun"))),
                // Malformed names, months, windows, parts, and spaces; the last line of each is fine.
                Map.of("Jul", Arrays.asList("f f")).equals(s.sowingPlan(Arrays.asList("; sow May", " ; sow May", " a; sow May", "b ; sow May", "c;d; sow May", "e;; sow May", "f f; sow Jul"))),
                Map.of("Jul", Arrays.asList("h")).equals(s.sowingPlan(Arrays.asList("a; sow may", "b; sow MAY", "c; sow May.", "d; sow June", "e; sow Ma", "f; sow Mai", "g; sow 5", "h; sow Jul"))),
                Map.of("Jul", Arrays.asList("g")).equals(s.sowingPlan(Arrays.asList("a; sow -May", "b; sow May-", "c; sow Mar-Apr-May", "d; sow Mar–May", "e; sow Mar - May", "f; sow MayJun", "g; sow Jul"))),
                Map.of("Jul", Arrays.asList("h")).equals(s.sowingPlan(Arrays.asList("a; sow May,Jun", "b; sow May, ", "c; sow , May", "d; sow May Jun", "e; sow May,  Jun", "f; sow", "g; sow ", "h; sow Jul, Jul"))),
                Map.of("Jul", Arrays.asList("f")).equals(s.sowingPlan(Arrays.asList("a; sow May; harvest", "b; sow May; harvest Agu", "c; sow May; harvest Aug; harvest Sep", "d; sow May; sow Jun", "e; harvest Aug; sow May", "f; sow Jul; harvest Aug"))),
                Map.of("Jul", Arrays.asList("j")).equals(s.sowingPlan(Arrays.asList("a;sow May", "b;  sow May", "c; sow  May", "d; sow May ", "e; sow May;", "f; sow May; ", "g; Sow May", "h: sow May", "i", "", "j; sow Jul"))),
                Map.of("Jul", Arrays.asList("f")).equals(s.sowingPlan(Arrays.asList("a; sow May\n", "b; sow May; harvest Jul\n", "c; sow May\r", "d; sow\tMay", "e;\nsow May", "f; sow Jul"))),
                // Every sort is sown in months that are four apart, and in those behind them.
                wanted.equals(s.sowingPlan(packets))
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
                Map.of("Feb", Arrays.asList("broad bean"), "Mar", Arrays.asList("broad bean", "leek"), "Apr", Arrays.asList("leek"), "Nov", Arrays.asList("broad bean")).equals(s.sowingPlan(Arrays.asList("leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"))),
                Map.of("Jan", Arrays.asList("garlic"), "Dec", Arrays.asList("garlic")).equals(s.sowingPlan(Arrays.asList("garlic; sow Dec-Jan; harvest Jul"))),
                Map.of().equals(s.sowingPlan(Arrays.asList("chard; sow Apr-", "sow May", "kale; harvest Jan")))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

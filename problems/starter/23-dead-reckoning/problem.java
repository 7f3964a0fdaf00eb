// --- prompt ---
import java.util.*;
import java.lang.*;
import java.util.regex.*;

class Solution {
    /**
    Reckon from its log where a ship is that started at 0, 0.
    Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
    bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
    30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
    digits 0 to 9, and then, if need be, a point and one or more of these digits again.
    The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
    miles to the east and to the north an hour, carries it along.
    Return the ship's position as miles to the east and to the north, no more than 0.000001 off. If a leg has
    any other form (other letters, a sign, more spaces, something missing or left over), throw an
    IllegalArgumentException.
    >>> deadReckoning(List.of("N 6", "E 2"), 4, List.of(-0.5, 0.25))
    [1.0, 6.5]
    >>> deadReckoning(List.of("N30E 12.5"), 5, List.of(0.0, 0.0))
    [6.25, 10.825318]
     */
    public List<Double> deadReckoning(List<String> legs, double speed, List<Double> current) {
// --- solution ---
        String number = "([0-9]+(?:\\.[0-9]+)?)";
        Pattern form = Pattern.compile("(?:([NS])" + number + "([EW])|([NESW])) " + number);
        double east = 0;
        double north = 0;
        for (String leg : legs) {
            Matcher matcher = form.matcher(leg);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a leg: " + leg);
            }
            double course;
            if (matcher.group(4) != null) {
                course = "NESW".indexOf(matcher.group(4)) * 90;
            } else {
                double turned = Double.parseDouble(matcher.group(2));
                if (turned > 90) {
                    throw new IllegalArgumentException("more than 90 degrees: " + leg);
                }
                boolean south = matcher.group(1).equals("S");
                boolean west = matcher.group(3).equals("W");
                course = (south ? 180 : 0) + (south == west ? turned : -turned);
            }
            double miles = Double.parseDouble(matcher.group(5));
            east += miles * Math.sin(Math.toRadians(course)) + miles / speed * current.get(0);
            north += miles * Math.cos(Math.toRadians(course)) + miles / speed * current.get(1);
        }
        return List.of(east, north);
    }
}
// --- test ---
public class Main {
    static boolean reckons(List<String> legs, double speed, double setEast, double setNorth, double east, double north) {
        List<Double> position = new Solution().deadReckoning(legs, speed, Arrays.asList(setEast, setNorth));
        return position.size() == 2 && Math.abs(position.get(0) - east) < 1e-6 && Math.abs(position.get(1) - north) < 1e-6;
    }

    static boolean refuses(String... malformed) {
        return Arrays.stream(malformed).allMatch(Main::refused);
    }

    static boolean refused(String leg) {
        try {
            new Solution().deadReckoning(Arrays.asList("N 1", leg, "E 1"), 5, Arrays.asList(0.0, 0.0));
            return false;
        } catch (IllegalArgumentException error) {
            return true;
        }
    }

    public static void main(String[] args) {
        List<String> zigzag = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            zigzag.add("N36E 0.5");
            zigzag.add("S36W 0.25");
        }
        List<Boolean> correct = Arrays.asList(
                reckons(Arrays.asList("N 6", "E 2"), 4, -0.5, 0.25, 1, 6.5),
                reckons(Arrays.asList("N30E 12.5"), 5, 0, 0, 6.25, 10.825317547305483),
                reckons(new ArrayList<>(), 5, 3, 4, 0, 0),
                reckons(Arrays.asList("S 4"), 1, 0, 0, 0, -4),
                reckons(Arrays.asList("W 2.5"), 1, 0, 0, -2.5, 0),
                reckons(Arrays.asList("S30E 10"), 5, 0, 0, 5, -8.660254037844386),
                reckons(Arrays.asList("S60W 10"), 5, 0, 0, -8.660254037844386, -5),
                reckons(Arrays.asList("N45W 2"), 5, 0, 0, -1.4142135623730951, 1.4142135623730951),
                reckons(Arrays.asList("N22.5E 8"), 5, 0, 0, 3.0614674589207183, 7.391036260090294),
                reckons(Arrays.asList("N0E 3", "S0W 5"), 5, 0, 0, 0, -2),
                reckons(Arrays.asList("N90E 3", "S90W 1.5", "S90.0E 4"), 5, 0, 0, 5.5, 0),
                reckons(Arrays.asList("N005E 0010.50", "S5W 10.5"), 5, 0, 0, 0, 0),
                // No time goes by on a leg of no miles, and a current may undo what was sailed.
                reckons(Arrays.asList("N 0", "S12W 0.0"), 5, 3, 4, 0, 0),
                reckons(Arrays.asList("E 10"), 4, 0, -2, 10, -5),
                reckons(Arrays.asList("N 6"), 3, 0, -3, 0, 0),
                reckons(Arrays.asList("N 10", "E 10", "S 10", "W 10"), 8, 1.5, -0.75, 7.5, -3.75),
                reckons(zigzag, 10, 0.1, -0.2, 617.7852522924731, 749.0169943749475),
                refuses("", " ", "N", "N ", "5", " 5", "N30E", "N30E ", "30 5", "N5", "N30E5", "N 5 6", "N 5E"),
                refuses(" N 5", "N 5 ", "N  5", "N30 E 5", "N\t5", "N 5\n", "N 5\nE 5"),
                refuses("n 5", "N30e 5", "X 5", "NE 5", "N30 5", "30E 5", "W30S 4", "E10N 3", "N30S 2", "N30EE 2", "NN30E 2"),
                refuses("N91E 5", "S90.001W 5", "N-5E 3", "N+5E 3", "N.5E 3", "N5.E 3", "N1e1E 3", "N99999999999999999999E 5"),
                refuses("N -4", "N +4", "N .5", "N 5.", "N .", "N 1.2.3", "N 1e3", "N 1,5", "N 1_000", "N 0x10", "N 5d"),
                refuses("N inf", "N Infinity", "N nan", "N NaN", "N ٣", "N٣E 5", "N ５", "N 5½")
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}
// --- example test ---
public class Main {
    static boolean near(List<Double> position, double east, double north) {
        return Math.abs(position.get(0) - east) < 1e-6 && Math.abs(position.get(1) - north) < 1e-6;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                near(s.deadReckoning(List.of("N 6", "E 2"), 4, List.of(-0.5, 0.25)), 1.0, 6.5),
                near(s.deadReckoning(List.of("N30E 12.5"), 5, List.of(0.0, 0.0)), 6.25, 10.825318)
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

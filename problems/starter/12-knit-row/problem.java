// --- prompt ---
import java.util.*;
import java.lang.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    /**
    Work a row of knitting and count the stitches on the needle afterwards.
    The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
    ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
    stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
    2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
    times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
    nothing, and "k012" is "k12".
    One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
    the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
    Return the number of stitches made. Throw IllegalArgumentException if the row has any other form, or
    if it does not use up exactly the stitches that are there at first.
    >>> knitRow("k2 (p1 yo)x3 k2tog", 7)
    9
    >>> knitRow("bo4 k1", 5)
    1
    >>> knitRow("(k1 yo)x0 sk2p", 3)
    1
     */
    public int knitRow(String row, int stitches) {
// --- solution ---
        int used = 0;
        int made = 0;
        // Parentheses and what is glued to them behind, or anything else up to a space.
        Matcher parts = Pattern.compile("\\([^()]*\\)[^ ]*|[^ ]+").matcher(row);
        while (parts.find()) {
            Matcher group = Pattern.compile("\\(([^()]*)\\)x([0-9]{1,3})").matcher(parts.group());
            String text = parts.group();
            int times = 1;
            if (group.matches()) {
                text = group.group(1);
                times = Integer.parseInt(group.group(2));
            }
            boolean empty = true;
            for (String instruction : text.split(" ")) {
                if (!instruction.isEmpty()) {
                    int[] stitch = work(instruction);
                    used += stitch[0] * times;
                    made += stitch[1] * times;
                    empty = false;
                }
            }
            if (empty) {
                throw new IllegalArgumentException("a group of nothing");
            }
        }
        if (used != stitches) {
            throw new IllegalArgumentException("uses " + used + " stitches out of " + stitches);
        }
        return made;
    }

    /** How many stitches an instruction uses and makes. */
    private int[] work(String instruction) {
        switch (instruction) {
            case "k2tog":
                return new int[] {2, 1};
            case "sk2p":
                return new int[] {3, 1};
            case "kfb":
                return new int[] {1, 2};
            case "yo":
                return new int[] {0, 1};
        }
        Matcher match = Pattern.compile("(k|p|bo)([0-9]{1,3})").matcher(instruction);
        if (!match.matches()) {
            throw new IllegalArgumentException("no instruction: " + instruction);
        }
        int count = Integer.parseInt(match.group(2));
        return new int[] {count, match.group(1).equals("bo") ? 0 : count};
    }
}
// --- test ---
public class Main {
    static boolean refuses(Solution s, String row, int stitches) {
        try {
            s.knitRow(row, stitches);
        } catch (IllegalArgumentException error) {
            return true;
        }
        return false;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(
                s.knitRow("k2 (p1 yo)x3 k2tog", 7) == 9,
                s.knitRow("bo4 k1", 5) == 1,
                s.knitRow("(k1 yo)x0 sk2p", 3) == 1,
                s.knitRow("", 0) == 0,
                s.knitRow("yo", 0) == 1,
                s.knitRow("kfb k2tog sk2p yo", 6) == 5,
                s.knitRow("  (  k1   p2  )x2  k0 ", 6) == 6,
                s.knitRow("(k1)x3 (p1)x2", 5) == 5,
                s.knitRow("k007 (yo)x010", 7) == 17,
                s.knitRow("(k1 yo)x99 ".repeat(500), 49500) == 99000,
                refuses(s, "k1", 0),
                refuses(s, "k1", 2),
                refuses(s, "", 1),
                refuses(s, "yo", -1),
                refuses(s, "k1 yo k1", 1),
                refuses(s, "k1000", 1000),
                refuses(s, "k", 1),
                refuses(s, "K2", 2),
                refuses(s, "k+2", 2),
                refuses(s, "k٣", 3),
                refuses(s, "k1p1", 2),
                refuses(s, "k2\tp1", 3),
                refuses(s, "k1\n", 1),
                refuses(s, "k1(p1)x2", 3),
                refuses(s, "(k1) x2", 2),
                refuses(s, "(k1)", 1),
                refuses(s, "(k1", 1),
                refuses(s, "()x2", 0),
                refuses(s, "(k1 (p1)x2)x2", 6),
                refuses(s, "(slip)x0", 0)
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
                s.knitRow("k2 (p1 yo)x3 k2tog", 7) == 9,
                s.knitRow("bo4 k1", 5) == 1,
                s.knitRow("(k1 yo)x0 sk2p", 3) == 1
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

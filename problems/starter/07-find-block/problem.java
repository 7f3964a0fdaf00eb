// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Find seats for a group that wants to sit together.
    rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
    aisle. The group needs that many free seats side by side in one row, with no aisle between them.
    Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
    among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
    Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or nothing if
    there is no such stretch or nobody in the group.
    >>> findBlock(Arrays.asList("..|...", "x..|.x."), 2)
    Optional[[1, 1]]
    >>> findBlock(Arrays.asList("...x..", "x.|..."), 2)
    Optional[[1, 5]]
    >>> findBlock(Arrays.asList("x.x", ".|."), 2)
    Optional.empty
     */
    public Optional<List<Integer>> findBlock(List<String> rows, int group) {
// --- solution ---
        if (group < 1) {
            return Optional.empty();
        }
        List<Integer> best = null;
        int shortest = Integer.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            int seat = 0;
            int free = 0;
            for (char place : (rows.get(row) + "|").toCharArray()) {
                if (place == '.') {
                    free++;
                } else {
                    if (free >= group && free < shortest) {
                        shortest = free;
                        best = Arrays.asList(row + 1, seat - free + 1);
                    }
                    free = 0;
                }
                if (place != '|') {
                    seat++;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> hall = new ArrayList<>(Collections.nCopies(50, "x".repeat(40) + "|...|" + "x".repeat(40)));
        hall.add("..|..");
        List<Boolean> correct = Arrays.asList(
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("..|...", "x..|.x."), 2)),
                Optional.of(Arrays.asList(1, 5)).equals(s.findBlock(Arrays.asList("...x..", "x.|..."), 2)),
                Optional.empty().equals(s.findBlock(Arrays.asList("x.x", ".|."), 2)),
                Optional.empty().equals(s.findBlock(new ArrayList<>(), 1)),
                Optional.empty().equals(s.findBlock(Arrays.asList("", "|"), 1)),
                Optional.empty().equals(s.findBlock(Arrays.asList("..."), 0)),
                Optional.empty().equals(s.findBlock(Arrays.asList("..."), -2)),
                Optional.empty().equals(s.findBlock(Arrays.asList("..."), 4)),
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("..."), 3)),
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("."), 1)),
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("...", "..."), 2)),
                Optional.of(Arrays.asList(2, 2)).equals(s.findBlock(Arrays.asList(".....", "x..x.", "....."), 2)),
                Optional.of(Arrays.asList(3, 1)).equals(s.findBlock(Arrays.asList(".....", "x...x", "..x.."), 2)),
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("...x...x..."), 3)),
                Optional.of(Arrays.asList(1, 6)).equals(s.findBlock(Arrays.asList("....x..."), 3)),
                Optional.empty().equals(s.findBlock(Arrays.asList("..|..|.."), 3)),
                Optional.of(Arrays.asList(1, 4)).equals(s.findBlock(Arrays.asList("xx|x..|xx"), 2)),
                Optional.of(Arrays.asList(1, 3)).equals(s.findBlock(Arrays.asList("|x|x|..x"), 2)),
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("||..||"), 2)),
                Optional.of(Arrays.asList(2, 4)).equals(s.findBlock(Arrays.asList("xxxx", "xxx.", "xx.x"), 1)),
                Optional.of(Arrays.asList(51, 1)).equals(s.findBlock(hall, 2))
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
                Optional.of(Arrays.asList(1, 1)).equals(s.findBlock(Arrays.asList("..|...", "x..|.x."), 2)),
                Optional.of(Arrays.asList(1, 5)).equals(s.findBlock(Arrays.asList("...x..", "x.|..."), 2)),
                Optional.empty().equals(s.findBlock(Arrays.asList("x.x", ".|."), 2))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

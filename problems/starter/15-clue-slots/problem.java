// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    List the slots of a crossword that need a clue.
    grid holds its rows from the top, all equally long: '#' is a black square, any other character (code
    point) an open one. A slot is a stretch of two or more open squares, across in a row or down in a
    column, with a black square or the edge of the grid before and behind it.
    The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
    has one number, even if a slot across and one down begin in it.
    Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
    first all that go across, then all that go down, both in the order of their numbers.
    >>> clueSlots(Arrays.asList("..#", "...", "#.."))
    [1A 2, 3A 3, 5A 2, 1D 2, 2D 3, 4D 2]
    >>> clueSlots(Arrays.asList("CAT"))
    [1A 3]
    >>> clueSlots(Arrays.asList("#.#"))
    []
     */
    public List<String> clueSlots(List<String> grid) {
// --- solution ---
        List<int[]> rows = new ArrayList<>();
        for (String row : grid) {
            rows.add(row.codePoints().toArray());
        }
        List<String> slots = new ArrayList<>();
        List<String> down = new ArrayList<>();
        int number = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                int toRight = slotLength(rows, row, column, 0, 1);
                int downwards = slotLength(rows, row, column, 1, 0);
                if (toRight > 0 || downwards > 0) {
                    number++;
                }
                if (toRight > 0) {
                    slots.add(number + "A " + toRight);
                }
                if (downwards > 0) {
                    down.add(number + "D " + downwards);
                }
            }
        }
        slots.addAll(down);
        return slots;
    }

    private int slotLength(List<int[]> rows, int row, int column, int down, int right) {
        if (isOpen(rows, row - down, column - right)) {
            return 0;
        }
        int length = 0;
        while (isOpen(rows, row + length * down, column + length * right)) {
            length++;
        }
        return length > 1 ? length : 0;
    }

    private boolean isOpen(List<int[]> rows, int row, int column) {
        return row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).length && rows.get(row)[column] != '#';
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        // A lattice of 15 by 15, wide and tall grids, and one without a black square.
        List<String> lattice = new ArrayList<>(Collections.nCopies(15, ".".repeat(15)));
        List<String> wanted = new ArrayList<>(Arrays.asList("1A 15"));
        for (int i = 1; i < 15; i += 2) {
            lattice.set(i, ".#".repeat(7) + ".");
        }
        for (int n = 9; n <= 15; n++) {
            wanted.add(n + "A 15");
        }
        for (int n = 1; n <= 8; n++) {
            wanted.add(n + "D 15");
        }
        List<String> pairs = new ArrayList<>();
        for (int n = 1; n <= 700; n++) {
            pairs.add(n + "A 2");
        }
        List<String> all = new ArrayList<>(Arrays.asList("1A 60"));
        for (int n = 61; n <= 119; n++) {
            all.add(n + "A 60");
        }
        for (int n = 1; n <= 60; n++) {
            all.add(n + "D 60");
        }
        List<Boolean> correct = Arrays.asList(
                Arrays.asList("1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2").equals(s.clueSlots(Arrays.asList("..#", "...", "#.."))),
                Arrays.asList("1A 3").equals(s.clueSlots(Arrays.asList("CAT"))),
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("#.#"))),
                Collections.emptyList().equals(s.clueSlots(new ArrayList<>())),
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("", ""))),
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("."))),
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("###", "###"))),
                // Single squares are no slots.
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("#.#.", ".#.#"))),
                Arrays.asList("1D 3").equals(s.clueSlots(Arrays.asList("C", "A", "T"))),
                Arrays.asList("1A 2", "3A 2", "1D 2", "2D 2").equals(s.clueSlots(Arrays.asList("..", ".."))),
                Arrays.asList("1A 2", "2A 3").equals(s.clueSlots(Arrays.asList("..#.#...#"))),
                Arrays.asList("1A 4", "3A 4", "1D 3", "2D 3").equals(s.clueSlots(Arrays.asList("....", ".##.", "...."))),
                Arrays.asList("2A 3", "1D 3").equals(s.clueSlots(Arrays.asList("#.#", "...", "#.#"))),
                Arrays.asList("1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2").equals(s.clueSlots(Arrays.asList("##..", "..#.", "...#", "#..."))),
                Arrays.asList("1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3").equals(s.clueSlots(Arrays.asList("#..#.", ".#.##", "..#..", "#.#.#", "....#"))),
                // Everything but '#' is open, and one character is one square.
                Arrays.asList("1A 3", "4A 3", "2D 2", "3D 2").equals(s.clueSlots(Arrays.asList("a 1#", "#-.*"))),
                Arrays.asList("1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2").equals(s.clueSlots(Arrays.asList("ÉTÉ#É", "#LÀ##", "ÜB#ÄN"))),
                Arrays.asList("1A 2", "3A 2", "4A 2", "1D 3", "2D 3").equals(s.clueSlots(Arrays.asList("🐟🐟#A", "b#é🐟", "🐟.#🐟"))),
                Arrays.asList("1A 2", "3A 2", "2D 2").equals(s.clueSlots(Arrays.asList("＃＃#", "#＃A"))),
                wanted.equals(s.clueSlots(lattice)),
                Arrays.asList("1A 3000").equals(s.clueSlots(Arrays.asList(".".repeat(3000)))),
                Arrays.asList("1D 3000").equals(s.clueSlots(Collections.nCopies(3000, "."))),
                pairs.equals(s.clueSlots(Arrays.asList("..#".repeat(700)))),
                all.equals(s.clueSlots(Collections.nCopies(60, ".".repeat(60))))
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
                Arrays.asList("1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2").equals(s.clueSlots(Arrays.asList("..#", "...", "#.."))),
                Arrays.asList("1A 3").equals(s.clueSlots(Arrays.asList("CAT"))),
                Collections.emptyList().equals(s.clueSlots(Arrays.asList("#.#")))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

// --- prompt ---
import java.util.*;
import java.lang.*;

class Solution {
    /**
    Sew the top of a quilt from copies of one block.
    block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
    blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
    right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
    block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
    '.'. Rows of plan that are shorter than the longest go on with plain squares.
    Return the rows of patches from the top, as many for every row of plan as block has, even if empty.
    >>> quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("NE", "S"))
    ["abca", "cddb", "dc..", "ba.."]
    >>> quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("nesw"))
    ["badbcdac", "dccaabbd"]
    >>> quiltTop(Arrays.asList("x"), Arrays.asList("", ".W"))
    ["..", ".x"]
     */
    public List<String> quiltTop(List<String> block, List<String> plan) {
// --- solution ---
        int size = block.size();
        Map<Character, List<String>> looks = new HashMap<>();
        looks.put('.', Collections.nCopies(size, ".".repeat(size)));
        List<String> mirrored = new ArrayList<>();
        for (String row : block) {
            mirrored.add(new StringBuilder(row).reverse().toString());
        }
        addTurns(looks, "NESW", block);
        addTurns(looks, "nesw", mirrored);
        int width = plan.stream().mapToInt(String::length).max().orElse(0);
        List<String> top = new ArrayList<>();
        for (String letters : plan) {
            String places = letters + ".".repeat(width - letters.length());
            for (int y = 0; y < size; y++) {
                StringBuilder row = new StringBuilder();
                for (char letter : places.toCharArray()) {
                    row.append(looks.get(letter).get(y));
                }
                top.add(row.toString());
            }
        }
        return top;
    }

    private void addTurns(Map<Character, List<String>> looks, String letters, List<String> rows) {
        for (char letter : letters.toCharArray()) {
            looks.put(letter, rows);
            List<String> turned = new ArrayList<>();
            for (int x = 0; x < rows.size(); x++) {
                StringBuilder column = new StringBuilder();
                for (int y = rows.size() - 1; y >= 0; y--) {
                    column.append(rows.get(y).charAt(x));
                }
                turned.add(column.toString());
            }
            rows = turned;
        }
    }
}
// --- test ---
public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<String> strips = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            strips.add("abca".repeat(40));
            strips.add("cddb".repeat(40));
        }
        List<String> plain = Collections.nCopies(99, ".".repeat(100));
        List<String> large = new ArrayList<>(Arrays.asList("x" + ".".repeat(99)));
        large.addAll(plain);
        List<String> corners = new ArrayList<>(Arrays.asList(".".repeat(99) + "x"));
        corners.addAll(plain);
        corners.addAll(plain);
        corners.add(".".repeat(99) + "x");
        List<String> three = Arrays.asList("abc", "def", "ghi");
        List<Boolean> correct = Arrays.asList(
                Arrays.asList("abca", "cddb", "dc..", "ba..").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("NE", "S"))),
                Arrays.asList("badbcdac", "dccaabbd").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("nesw"))),
                Arrays.asList("..", ".x").equals(s.quiltTop(Arrays.asList("x"), Arrays.asList("", ".W"))),
                Collections.emptyList().equals(s.quiltTop(new ArrayList<>(), new ArrayList<>())),
                Collections.emptyList().equals(s.quiltTop(new ArrayList<>(), Arrays.asList("NE", "s"))),
                Collections.emptyList().equals(s.quiltTop(Arrays.asList("ab", "cd"), new ArrayList<>())),
                Arrays.asList("", "", "", "").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("", ""))),
                Arrays.asList("x.x", "...", "x..").equals(s.quiltTop(Arrays.asList("x"), Arrays.asList("N.e", "", "W"))),
                Arrays.asList("abc", "def", "ghi").equals(s.quiltTop(three, Arrays.asList("N"))),
                Arrays.asList("gda", "heb", "ifc").equals(s.quiltTop(three, Arrays.asList("E"))),
                Arrays.asList("ihg", "fed", "cba").equals(s.quiltTop(three, Arrays.asList("S"))),
                Arrays.asList("cfi", "beh", "adg").equals(s.quiltTop(three, Arrays.asList("W"))),
                Arrays.asList("cba", "fed", "ihg").equals(s.quiltTop(three, Arrays.asList("n"))),
                Arrays.asList("ifc", "heb", "gda").equals(s.quiltTop(three, Arrays.asList("e"))),
                Arrays.asList("ghi", "def", "abc").equals(s.quiltTop(three, Arrays.asList("s"))),
                Arrays.asList("adg", "beh", "cfi").equals(s.quiltTop(three, Arrays.asList("w"))),
                Arrays.asList("..", "..").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("."))),
                Arrays.asList("ab....", "cd....", "......", "......", "abdcca", "cdbadb").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("N", "", "NSE"))),
                Arrays.asList(".x....x.x..x....", "...xx........xx.").equals(s.quiltTop(Arrays.asList(".x", ".."), Arrays.asList("NESWnesw"))),
                Arrays.asList("wN", "eS", "SN", "ew").equals(s.quiltTop(Arrays.asList("NS", "we"), Arrays.asList("E", "n"))),
                Arrays.asList(" ## ", "/  /").equals(s.quiltTop(Arrays.asList(" #", "/ "), Arrays.asList("NW"))),
                Arrays.asList("abdb", "cdca", "ac..", "bd..").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("Ne", "w"))),
                strips.equals(s.quiltTop(Arrays.asList("ab", "cd"), Collections.nCopies(40, "NE".repeat(40)))),
                corners.equals(s.quiltTop(large, Arrays.asList("E", "S")))
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
                Arrays.asList("abca", "cddb", "dc..", "ba..").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("NE", "S"))),
                Arrays.asList("badbcdac", "dccaabbd").equals(s.quiltTop(Arrays.asList("ab", "cd"), Arrays.asList("nesw"))),
                Arrays.asList("..", ".x").equals(s.quiltTop(Arrays.asList("x"), Arrays.asList("", ".W")))
        );
        if (correct.contains(false)) {
            throw new AssertionError();
        }
    }
}

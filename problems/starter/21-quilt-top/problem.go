// --- prompt ---
import (
    "strings"
)

// Sew the top of a quilt from copies of one block.
// block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
// blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
// right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
// block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
// '.'. Rows of plan that are shorter than the longest go on with plain squares.
// Return the rows of patches from the top, as many for every row of plan as block has, even if empty. The
// result is never nil.
// >>> QuiltTop([]string{"ab", "cd"}, []string{"NE", "S"})
// [abca cddb dc.. ba..]
// >>> QuiltTop([]string{"ab", "cd"}, []string{"nesw"})
// [badbcdac dccaabbd]
// >>> QuiltTop([]string{"x"}, []string{"", ".W"})
// [.. .x]
func QuiltTop(block []string, plan []string) []string {
// --- solution ---
    size, width := len(block), 0
    for _, letters := range plan {
        if len(letters) > width {
            width = len(letters)
        }
    }
    top := []string{}
    for _, letters := range plan {
        for y := 0; y < size; y++ {
            row := strings.Builder{}
            for x := 0; x < size*width; x++ {
                letter := byte('.')
                if x/size < len(letters) {
                    letter = letters[x/size]
                }
                if letter == '.' {
                    row.WriteByte('.')
                    continue
                }
                // Go back from the place in the turned block to the one in block.
                fromY, fromX := y, x%size
                for turn := strings.IndexByte("NESWnesw", letter) % 4; turn > 0; turn-- {
                    fromY, fromX = size-1-fromX, fromY
                }
                if letter >= 'a' {
                    fromX = size - 1 - fromX
                }
                row.WriteByte(block[fromY][fromX])
            }
            top = append(top, row.String())
        }
    }
    return top
}
// --- test ---
func TestQuiltTop(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"abca", "cddb", "dc..", "ba.."}, QuiltTop([]string{"ab", "cd"}, []string{"NE", "S"}))
    assert.Equal([]string{"badbcdac", "dccaabbd"}, QuiltTop([]string{"ab", "cd"}, []string{"nesw"}))
    assert.Equal([]string{"..", ".x"}, QuiltTop([]string{"x"}, []string{"", ".W"}))
    assert.Equal([]string{}, QuiltTop([]string{}, []string{}))
    assert.Equal([]string{}, QuiltTop([]string{}, []string{"NE", "s"}))
    assert.Equal([]string{}, QuiltTop([]string{"ab", "cd"}, []string{}))
    assert.Equal([]string{"", "", "", ""}, QuiltTop([]string{"ab", "cd"}, []string{"", ""}))
    assert.Equal([]string{"x.x", "...", "x.."}, QuiltTop([]string{"x"}, []string{"N.e", "", "W"}))
    assert.Equal([]string{"abc", "def", "ghi"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"N"}))
    assert.Equal([]string{"gda", "heb", "ifc"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"E"}))
    assert.Equal([]string{"ihg", "fed", "cba"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"S"}))
    assert.Equal([]string{"cfi", "beh", "adg"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"W"}))
    assert.Equal([]string{"cba", "fed", "ihg"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"n"}))
    assert.Equal([]string{"ifc", "heb", "gda"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"e"}))
    assert.Equal([]string{"ghi", "def", "abc"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"s"}))
    assert.Equal([]string{"adg", "beh", "cfi"}, QuiltTop([]string{"abc", "def", "ghi"}, []string{"w"}))
    assert.Equal([]string{"..", ".."}, QuiltTop([]string{"ab", "cd"}, []string{"."}))
    assert.Equal([]string{"ab....", "cd....", "......", "......", "abdcca", "cdbadb"}, QuiltTop([]string{"ab", "cd"}, []string{"N", "", "NSE"}))
    // A plain patch in the block, and patches that look like letters of a plan.
    assert.Equal([]string{".x....x.x..x....", "...xx........xx."}, QuiltTop([]string{".x", ".."}, []string{"NESWnesw"}))
    assert.Equal([]string{"wN", "eS", "SN", "ew"}, QuiltTop([]string{"NS", "we"}, []string{"E", "n"}))
    assert.Equal([]string{" ## ", "/  /"}, QuiltTop([]string{" #", "/ "}, []string{"NW"}))
    block, plan := []string{"ab", "cd"}, []string{"Ne", "w"}
    assert.Equal([]string{"abdb", "cdca", "ac..", "bd.."}, QuiltTop(block, plan))
    assert.Equal([]string{"ab", "cd"}, block)
    assert.Equal([]string{"Ne", "w"}, plan)
    letters, strips := []string{}, []string{}
    for i := 0; i < 40; i++ {
        letters = append(letters, strings.Repeat("NE", 40))
        strips = append(strips, strings.Repeat("abca", 40), strings.Repeat("cddb", 40))
    }
    assert.Equal(strips, QuiltTop([]string{"ab", "cd"}, letters))
    plain, corner := strings.Repeat(".", 100), strings.Repeat(".", 99)+"x"
    large, corners := []string{"x" + plain[1:]}, []string{corner}
    for i := 0; i < 99; i++ {
        large = append(large, plain)
        corners = append(corners, plain, plain)
    }
    assert.Equal(append(corners, corner), QuiltTop(large, []string{"E", "S"}))
}
// --- example test ---
func TestQuiltTop(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"abca", "cddb", "dc..", "ba.."}, QuiltTop([]string{"ab", "cd"}, []string{"NE", "S"}))
    assert.Equal([]string{"badbcdac", "dccaabbd"}, QuiltTop([]string{"ab", "cd"}, []string{"nesw"}))
    assert.Equal([]string{"..", ".x"}, QuiltTop([]string{"x"}, []string{"", ".W"}))
}

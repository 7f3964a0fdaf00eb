// --- prompt ---
/*
Sew the top of a quilt from copies of one block.
block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
'.'. Rows of plan that are shorter than the longest go on with plain squares.
Return the rows of patches from the top, as many for every row of plan as block has, even if empty.
>>> quilt_top({"ab", "cd"}, {"NE", "S"})
{"abca", "cddb", "dc..", "ba.."}
>>> quilt_top({"ab", "cd"}, {"nesw"})
{"badbcdac", "dccaabbd"}
>>> quilt_top({"x"}, {"", ".W"})
{"..", ".x"}
*/
#include<string>
#include<vector>
#include<map>
#include<algorithm>
using namespace std;
vector<string> quilt_top(vector<string> block, vector<string> plan){
// --- solution ---
    size_t size = block.size(), width = 0;
    map<char, vector<string>> looks;
    looks['.'] = vector<string>(size, string(size, '.'));
    vector<string> rows = block;
    for (char letter : string("NESWnesw")) {
        // After four turns the block is as it was.
        if (letter == 'n') for (string& row : rows) reverse(row.begin(), row.end());
        looks[letter] = rows;
        for (size_t y = 0; y < size; y++)
            for (size_t x = 0; x < size; x++) rows[y][x] = looks[letter][size - 1 - x][y];
    }
    for (string& letters : plan) width = max(width, letters.size());
    vector<string> top;
    for (string& letters : plan) {
        letters.resize(width, '.');
        for (size_t y = 0; y < size; y++) {
            top.push_back("");
            for (char letter : letters) top.back() += looks[letter][y];
        }
    }
    return top;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(quilt_top({"ab", "cd"}, {"NE", "S"}), {"abca", "cddb", "dc..", "ba.."}));
    assert (issame(quilt_top({"ab", "cd"}, {"nesw"}), {"badbcdac", "dccaabbd"}));
    assert (issame(quilt_top({"x"}, {"", ".W"}), {"..", ".x"}));
    assert (issame(quilt_top({}, {}), {}));
    assert (issame(quilt_top({}, {"NE", "s"}), {}));
    assert (issame(quilt_top({"ab", "cd"}, {}), {}));
    assert (issame(quilt_top({"ab", "cd"}, {"", ""}), {"", "", "", ""}));
    assert (issame(quilt_top({"x"}, {"N.e", "", "W"}), {"x.x", "...", "x.."}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"N"}), {"abc", "def", "ghi"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"E"}), {"gda", "heb", "ifc"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"S"}), {"ihg", "fed", "cba"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"W"}), {"cfi", "beh", "adg"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"n"}), {"cba", "fed", "ihg"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"e"}), {"ifc", "heb", "gda"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"s"}), {"ghi", "def", "abc"}));
    assert (issame(quilt_top({"abc", "def", "ghi"}, {"w"}), {"adg", "beh", "cfi"}));
    assert (issame(quilt_top({"ab", "cd"}, {"."}), {"..", ".."}));
    assert (issame(quilt_top({"ab", "cd"}, {"N", "", "NSE"}), {"ab....", "cd....", "......", "......", "abdcca", "cdbadb"}));
    // A plain patch in the block, and patches that look like letters of a plan.
    assert (issame(quilt_top({".x", ".."}, {"NESWnesw"}), {".x....x.x..x....", "...xx........xx."}));
    assert (issame(quilt_top({"NS", "we"}, {"E", "n"}), {"wN", "eS", "SN", "ew"}));
    assert (issame(quilt_top({" #", "/ "}, {"NW"}), {" ## ", "/  /"}));
    assert (issame(quilt_top({"ab", "cd"}, {"Ne", "w"}), {"abdb", "cdca", "ac..", "bd.."}));
    string letters, upper, lower;
    for (int i = 0; i < 40; i++) {
        letters += "NE";
        upper += "abca";
        lower += "cddb";
    }
    vector<string> strips;
    for (int i = 0; i < 40; i++) {
        strips.push_back(upper);
        strips.push_back(lower);
    }
    assert (issame(quilt_top({"ab", "cd"}, vector<string>(40, letters)), strips));
    vector<string> large(100, string(100, '.')), corners(200, string(100, '.'));
    large[0][0] = corners[0][99] = corners[199][99] = 'x';
    assert (issame(quilt_top(large, {"E", "S"}), corners));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(quilt_top({"ab", "cd"}, {"NE", "S"}), {"abca", "cddb", "dc..", "ba.."}));
    assert (issame(quilt_top({"ab", "cd"}, {"nesw"}), {"badbcdac", "dccaabbd"}));
    assert (issame(quilt_top({"x"}, {"", ".W"}), {"..", ".x"}));
}

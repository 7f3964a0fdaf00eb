// --- prompt ---
/*
List the slots of a crossword that need a clue.
grid holds its rows from the top, all equally long, in UTF-8: '#' is a black square, any other character
(code point) an open one. A slot is a stretch of two or more open squares, across in a row or down in a
column, with a black square or the edge of the grid before and behind it.
The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
has one number, even if a slot across and one down begin in it.
Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
first all that go across, then all that go down, both in the order of their numbers.
>>> clue_slots({"..#", "...", "#.."})
{"1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"}
>>> clue_slots({"CAT"})
{"1A 3"}
>>> clue_slots({"#.#"})
{}
*/
#include<string>
#include<vector>
#include<algorithm>
using namespace std;
vector<string> clue_slots(vector<string> grid){
// --- solution ---
    // One byte a square: the first of each character is enough, and the others are 10xxxxxx.
    for (string& row : grid)
        row.erase(remove_if(row.begin(), row.end(), [](char byte) { return (byte & 0xC0) == 0x80; }), row.end());
    auto is_open = [&](int row, int column) {
        if (row < 0 || row >= (int)grid.size() || column < 0 || column >= (int)grid[row].size()) return false;
        return grid[row][column] != '#';
    };
    auto slot_length = [&](int row, int column, int down, int right) {
        int length = 0;
        if (is_open(row - down, column - right)) return 0;
        while (is_open(row + length * down, column + length * right)) length++;
        return length > 1 ? length : 0;
    };
    vector<string> slots, down;
    int number = 0;
    for (int row = 0; row < (int)grid.size(); row++) {
        for (int column = 0; column < (int)grid[row].size(); column++) {
            int to_right = slot_length(row, column, 0, 1), downwards = slot_length(row, column, 1, 0);
            if (to_right || downwards) number++;
            if (to_right) slots.push_back(to_string(number) + "A " + to_string(to_right));
            if (downwards) down.push_back(to_string(number) + "D " + to_string(downwards));
        }
    }
    slots.insert(slots.end(), down.begin(), down.end());
    return slots;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(clue_slots({"..#", "...", "#.."}), {"1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"}));
    assert (issame(clue_slots({"CAT"}), {"1A 3"}));
    assert (issame(clue_slots({"#.#"}), {}));
    assert (issame(clue_slots({}), {}));
    assert (issame(clue_slots({"", ""}), {}));
    assert (issame(clue_slots({"."}), {}));
    assert (issame(clue_slots({"###", "###"}), {}));
    // Single squares are no slots.
    assert (issame(clue_slots({"#.#.", ".#.#"}), {}));
    assert (issame(clue_slots({"C", "A", "T"}), {"1D 3"}));
    assert (issame(clue_slots({"..", ".."}), {"1A 2", "3A 2", "1D 2", "2D 2"}));
    assert (issame(clue_slots({"..#.#...#"}), {"1A 2", "2A 3"}));
    assert (issame(clue_slots({"....", ".##.", "...."}), {"1A 4", "3A 4", "1D 3", "2D 3"}));
    assert (issame(clue_slots({"#.#", "...", "#.#"}), {"2A 3", "1D 3"}));
    assert (issame(clue_slots({"##..", "..#.", "...#", "#..."}), {"1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2"}));
    assert (issame(clue_slots({"#..#.", ".#.##", "..#..", "#.#.#", "....#"}), {"1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3"}));
    // Everything but '#' is open, and one character is one square.
    assert (issame(clue_slots({"a 1#", "#-.*"}), {"1A 3", "4A 3", "2D 2", "3D 2"}));
    assert (issame(clue_slots({"ÉTÉ#É", "#LÀ##", "ÜB#ÄN"}), {"1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2"}));
    assert (issame(clue_slots({"🐟🐟#A", "b#é🐟", "🐟.#🐟"}), {"1A 2", "3A 2", "4A 2", "1D 3", "2D 3"}));
    assert (issame(clue_slots({"＃＃#", "#＃A"}), {"1A 2", "3A 2", "2D 2"}));
    // A lattice of 15 by 15, wide and tall grids, and one without a black square.
    vector<string> lattice(15, string(15, '.')), wanted = {"1A 15"};
    for (int i = 1; i < 15; i += 2) lattice[i] = ".#.#.#.#.#.#.#.";
    for (int n = 9; n <= 15; n++) wanted.push_back(to_string(n) + "A 15");
    for (int n = 1; n <= 8; n++) wanted.push_back(to_string(n) + "D 15");
    assert (issame(clue_slots(lattice), wanted));
    assert (issame(clue_slots(vector<string>(1, string(3000, '.'))), vector<string>(1, "1A 3000")));
    assert (issame(clue_slots(vector<string>(3000, ".")), vector<string>(1, "1D 3000")));
    string wide;
    vector<string> pairs;
    for (int n = 1; n <= 700; n++) {
        wide += "..#";
        pairs.push_back(to_string(n) + "A 2");
    }
    assert (issame(clue_slots(vector<string>(1, wide)), pairs));
    vector<string> all = {"1A 60"};
    for (int n = 61; n <= 119; n++) all.push_back(to_string(n) + "A 60");
    for (int n = 1; n <= 60; n++) all.push_back(to_string(n) + "D 60");
    assert (issame(clue_slots(vector<string>(60, string(60, '.'))), all));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(clue_slots({"..#", "...", "#.."}), {"1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"}));
    assert (issame(clue_slots({"CAT"}), {"1A 3"}));
    assert (issame(clue_slots({"#.#"}), {}));
}

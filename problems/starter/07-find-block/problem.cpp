// --- prompt ---
/*
Find seats for a group that wants to sit together.
rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
aisle. The group needs that many free seats side by side in one row, with no aisle between them.
Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or an empty
vector if there is no such stretch or nobody in the group.
>>> find_block({"..|...", "x..|.x."}, 2)
{1, 1}
>>> find_block({"...x..", "x.|..."}, 2)
{1, 5}
>>> find_block({"x.x", ".|."}, 2)
{}
*/
#include<string>
#include<vector>
using namespace std;
vector<int> find_block(vector<string> rows, int group){
// --- solution ---
    vector<int> found;
    int shortest = 0;
    if (group < 1) return found;
    for (size_t row = 0; row < rows.size(); row++) {
        int seat = 0, run = 0;
        for (char place : rows[row] + "|") {
            if (place == '.') {
                seat++;
                run++;
                continue;
            }
            if (run >= group && (found.empty() || run < shortest)) {
                found = {(int)row + 1, seat - run + 1};
                shortest = run;
            }
            run = 0;
            if (place != '|') seat++;
        }
    }
    return found;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
vector<string> hall(string a, string b){
    vector<string> rows(1, a);
    rows.push_back(b);
    return rows;
}
int main(){
    assert (issame(find_block(hall("..|...", "x..|.x."), 2), {1, 1}));
    assert (issame(find_block(hall("...x..", "x.|..."), 2), {1, 5}));
    assert (issame(find_block(hall("x.x", ".|."), 2), {}));
    assert (issame(find_block({}, 1), {}));
    assert (issame(find_block(hall("", "|"), 1), {}));
    assert (issame(find_block(vector<string>(1, "..."), 0), {}));
    assert (issame(find_block(vector<string>(1, "..."), -2), {}));
    assert (issame(find_block(vector<string>(1, "..."), 4), {}));
    assert (issame(find_block(vector<string>(1, "..."), 3), {1, 1}));
    assert (issame(find_block(vector<string>(1, "."), 1), {1, 1}));
    assert (issame(find_block(hall("...", "..."), 2), {1, 1}));
    assert (issame(find_block({".....", "x..x.", "....."}, 2), {2, 2}));
    assert (issame(find_block({".....", "x...x", "..x.."}, 2), {3, 1}));
    assert (issame(find_block(vector<string>(1, "...x...x..."), 3), {1, 1}));
    assert (issame(find_block(vector<string>(1, "....x..."), 3), {1, 6}));
    assert (issame(find_block(vector<string>(1, "..|..|.."), 3), {}));
    assert (issame(find_block(vector<string>(1, "xx|x..|xx"), 2), {1, 4}));
    assert (issame(find_block(vector<string>(1, "|x|x|..x"), 2), {1, 3}));
    assert (issame(find_block(vector<string>(1, "||..||"), 2), {1, 1}));
    assert (issame(find_block({"xxxx", "xxx.", "xx.x"}, 1), {2, 4}));
    vector<string> large(50, string(40, 'x') + "|...|" + string(40, 'x'));
    large.push_back("..|..");
    assert (issame(find_block(large, 2), {51, 1}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
vector<string> hall(string a, string b){
    vector<string> rows(1, a);
    rows.push_back(b);
    return rows;
}
int main(){
    assert (issame(find_block(hall("..|...", "x..|.x."), 2), {1, 1}));
    assert (issame(find_block(hall("...x..", "x.|..."), 2), {1, 5}));
    assert (issame(find_block(hall("x.x", ".|."), 2), {}));
}

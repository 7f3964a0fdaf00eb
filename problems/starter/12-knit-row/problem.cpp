// --- prompt ---
/*
Work a row of knitting and count the stitches on the needle afterwards.
The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
nothing, and "k012" is "k12".
One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
Return the number of stitches made. Throw std::invalid_argument if the row has any other form, or if
it does not use up exactly the stitches that are there at first.
>>> knit_row("k2 (p1 yo)x3 k2tog", 7)
9
>>> knit_row("bo4 k1", 5)
1
>>> knit_row("(k1 yo)x0 sk2p", 3)
1
*/
#include<string>
#include<stdexcept>
using namespace std;
int knit_row(string row, int stitches){
// --- solution ---
    auto number = [](const string& text) {
        if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != string::npos)
            throw invalid_argument("no number: " + text);
        return stoi(text);
    };
    // Of the group that is open, or of one instruction.
    int uses = 0, makes = 0, held = 0;
    auto add = [&](int used, int made) {
        uses += used;
        makes += made;
        held++;
    };
    auto work = [&](const string& instruction) {
        if (instruction == "k2tog") return add(2, 1);
        if (instruction == "sk2p") return add(3, 1);
        if (instruction == "kfb") return add(1, 2);
        if (instruction == "yo") return add(0, 1);
        bool off = instruction.compare(0, 2, "bo") == 0;
        if (!off && instruction[0] != 'k' && instruction[0] != 'p') throw invalid_argument("no instruction: " + instruction);
        int count = number(instruction.substr(off ? 2 : 1));
        add(count, off ? 0 : count);
    };
    int used = 0, made = 0;
    bool open = false;
    row += " ";
    for (size_t from = 0, to; (to = row.find(' ', from)) != string::npos; from = to + 1) {
        string word = row.substr(from, to - from);
        if (word[0] == '(') {
            if (open) throw invalid_argument("a group in a group");
            open = true;
            held = 0;
            word.erase(0, 1);
        }
        size_t end = word.find(')');
        if (end > 0 && !word.empty()) work(word.substr(0, end));
        int times = 1;
        if (end != string::npos) {
            if (!open || held == 0 || word[end + 1] != 'x') throw invalid_argument("parentheses are no group");
            times = number(word.substr(end + 2));
            open = false;
        }
        if (open) continue;
        used += uses * times;
        made += makes * times;
        uses = makes = 0;
    }
    if (open) throw invalid_argument("a group without an end");
    if (used != stitches) throw invalid_argument("uses " + to_string(used) + " stitches out of " + to_string(stitches));
    return made;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool refuses(string row, int stitches){
    try {
        knit_row(row, stitches);
    } catch (const invalid_argument&) {
        return true;
    }
    return false;
}
int main(){
    assert (knit_row("k2 (p1 yo)x3 k2tog", 7) == 9);
    assert (knit_row("bo4 k1", 5) == 1);
    assert (knit_row("(k1 yo)x0 sk2p", 3) == 1);
    assert (knit_row("", 0) == 0);
    assert (knit_row("yo", 0) == 1);
    assert (knit_row("kfb k2tog sk2p yo", 6) == 5);
    assert (knit_row("  (  k1   p2  )x2  k0 ", 6) == 6);
    assert (knit_row("(k1)x3 (p1)x2", 5) == 5);
    assert (knit_row("k007 (yo)x010", 7) == 17);
    string large;
    for (int i = 0; i < 500; i++) large += "(k1 yo)x99 ";
    assert (knit_row(large, 49500) == 99000);
    assert (refuses("k1", 0));
    assert (refuses("k1", 2));
    assert (refuses("", 1));
    assert (refuses("yo", -1));
    assert (refuses("k1 yo k1", 1));
    assert (refuses("k1000", 1000));
    assert (refuses("k", 1));
    assert (refuses("K2", 2));
    assert (refuses("k+2", 2));
    assert (refuses("k٣", 3));
    assert (refuses("k1p1", 2));
    assert (refuses("k2\tp1", 3));
    assert (refuses("k1\n", 1));
    assert (refuses("k1(p1)x2", 3));
    assert (refuses("(k1) x2", 2));
    assert (refuses("(k1)", 1));
    assert (refuses("(k1", 1));
    assert (refuses("()x2", 0));
    assert (refuses("(k1 (p1)x2)x2", 6));
    assert (refuses("(slip)x0", 0));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (knit_row("k2 (p1 yo)x3 k2tog", 7) == 9);
    assert (knit_row("bo4 k1", 5) == 1);
    assert (knit_row("(k1 yo)x0 sk2p", 3) == 1);
}

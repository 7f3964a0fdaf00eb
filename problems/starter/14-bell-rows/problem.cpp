// --- prompt ---
/*
List the rows that bell ringers ring until rounds comes back.
Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
Every change makes the next row from the last one; those of the lead are rung in order, again and again.
A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
bells at these places, whatever their numbers, stay. The places before, between and behind them are
stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
number of a place (counted from 1), or if it has any other form.
Return the rows after the first one, up to and including the next rounds, which may come in the middle
of a lead. Return no row if that takes more than limit rows, or if the lead is empty or has a change that
can't be rung, whether its turn comes or not.
>>> bell_rows(4, {"x", "14"}, 20)
{"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}
>>> bell_rows(3, {"3", "1"}, 6)
{"213", "231", "321", "312", "132", "123"}
>>> bell_rows(3, {"x"}, 10)
{}
*/
#include<string>
#include<vector>
#include<algorithm>
using namespace std;
vector<string> bell_rows(int bells, vector<string> lead, int limit){
// --- solution ---
    const string rounds = string("123456789").substr(0, bells);
    vector<vector<int>> lead_swaps;
    for (const string& change : lead) {
        const string stays = change == "x" ? "" : change;
        if (change.empty() || stays.find_first_not_of(rounds) != string::npos) return {};
        auto is_fixed = [&](int place) { return stays.find(rounds[place]) != string::npos; };
        vector<int> swaps;
        for (int place = 0; place < bells; place++) {
            if (is_fixed(place)) continue;
            if (place + 1 == bells || is_fixed(place + 1)) return {};
            swaps.push_back(place++);
        }
        lead_swaps.push_back(swaps);
    }
    vector<string> rows;
    string row = rounds;
    while (!lead.empty() && (int)rows.size() < limit) {
        for (int place : lead_swaps[rows.size() % lead.size()]) swap(row[place], row[place + 1]);
        rows.push_back(row);
        if (row == rounds) return rows;
    }
    return {};
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(bell_rows(4, {"x", "14"}, 20), {"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}));
    assert (issame(bell_rows(3, {"3", "1"}, 6), {"213", "231", "321", "312", "132", "123"}));
    assert (issame(bell_rows(3, {"x"}, 10), {}));
    assert (issame(bell_rows(4, {"x", "14"}, 8), {"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}));
    assert (issame(bell_rows(4, {"x", "14"}, 7), {}));
    assert (issame(bell_rows(4, {"x", "14"}, 0), {}));
    assert (issame(bell_rows(4, {"x", "14"}, -3), {}));
    assert (issame(bell_rows(4, {}, 10), {}));
    assert (issame(bell_rows(1, {"1"}, 1), {"1"}));
    assert (issame(bell_rows(1, {"x"}, 5), {}));
    assert (issame(bell_rows(2, {"x"}, 2), {"21", "12"}));
    assert (issame(bell_rows(4, {"1234"}, 1), {"1234"}));
    assert (issame(bell_rows(5, {"125"}, 1000000), {"12435", "12345"}));
    // Plain Bob on four bells.
    assert (issame(bell_rows(4, {"x", "14", "x", "14", "x", "14", "x", "12"}, 24), {"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1342", "3124", "3214", "2341", "2431", "4213", "4123", "1432", "1423", "4132", "4312", "3421", "3241", "2314", "2134", "1243", "1234"}));
    // Rounds in the middle of a lead, before a change that can't be rung, too.
    assert (issame(bell_rows(4, {"x", "x", "14"}, 10), {"2143", "1234"}));
    assert (issame(bell_rows(4, {"x", "x", "2"}, 10), {}));
    // Digits in any order, and twice.
    assert (issame(bell_rows(6, {"41", "x"}, 8), {"132465", "314256", "341265", "432156", "423165", "241356", "214365", "123456"}));
    assert (issame(bell_rows(3, {"3", "11"}, 6), {"213", "231", "321", "312", "132", "123"}));
    // An even number of bells swap, but in odd stretches.
    assert (issame(bell_rows(5, {"2"}, 10), {}));
    assert (issame(bell_rows(4, {"23"}, 10), {}));
    // No such place, and other forms.
    assert (issame(bell_rows(4, {"145"}, 10), {}));
    assert (issame(bell_rows(4, {"014"}, 10), {}));
    assert (issame(bell_rows(4, {""}, 10), {}));
    assert (issame(bell_rows(4, {"X"}, 10), {}));
    assert (issame(bell_rows(4, {"x14"}, 10), {}));
    assert (issame(bell_rows(4, {"1４"}, 10), {}));
    // Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
    vector<string> fours = {"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"};
    vector<string> fives = {"65879", "68597", "86957", "89675", "98765", "97856", "79586", "75968", "57698", "56789"};
    vector<string> both;
    for (int i = 0; i < 40; i++) both.push_back(fours[i % 8] + fives[i % 10]);
    assert (issame(bell_rows(9, {"9", "145"}, 40), both));
    assert (issame(bell_rows(9, {"9", "145"}, 39), {}));
    // The same row again and again is no reason to give up.
    vector<string> patient(3000, "12345"), waiting(3000, "21345");
    patient[0] = "345";
    waiting.push_back("12345");
    assert (issame(bell_rows(5, patient, 3001), waiting));
    assert (issame(bell_rows(5, patient, 3000), {}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(bell_rows(4, {"x", "14"}, 20), {"2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"}));
    assert (issame(bell_rows(3, {"3", "1"}, 6), {"213", "231", "321", "312", "132", "123"}));
    assert (issame(bell_rows(3, {"x"}, 10), {}));
}

// --- prompt ---
/*
Score an end of curling.
red and yellow hold the middles of both teams' stones as x and y, in millimetres from the button, which
is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
A stone counts if any part of it lies in the house or just touches it from outside. The team with the
counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
nearer than the other team's nearest counting stone, or for all of them if the other team has none.
Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
Return the team, "red" or "yellow", and its score, or "" and 0 if nobody scores: no stone counts, or the
nearest counting stones of the two teams are equally near.
>>> curling_end({{0, 600}, {900, -1200}}, {{-1000, 0}}, 1829, 145)
{"red", 1}
>>> curling_end({{1974, 0}}, {{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145)
{"yellow", 2}
>>> curling_end({{300, 400}}, {{-500, 0}}, 1829, 145)
{"", 0}
*/
#include<string>
#include<vector>
#include<algorithm>
using namespace std;
pair<string, int> curling_end(vector<pair<int, int>> red, vector<pair<int, int>> yellow, int house, int stone){
// --- solution ---
    auto square = [](const pair<int, int>& middle) {
        long long x = middle.first, y = middle.second;
        return x * x + y * y;
    };
    auto score = [&](const vector<pair<int, int>>& own, const vector<pair<int, int>>& other) {
        // Stones that don't count are no nearer than this: no need to sort them out.
        long long reach = (long long)house + stone, limit = reach * reach + 1;
        for (auto& middle : other) limit = min(limit, square(middle));
        return (int)count_if(own.begin(), own.end(), [&](const pair<int, int>& middle) { return square(middle) < limit; });
    };
    int reds = score(red, yellow), yellows = score(yellow, red);
    if (reds > 0) return {"red", reds};
    if (yellows > 0) return {"yellow", yellows};
    return {"", 0};
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(pair<string, int> a, pair<string, int> b){
    return a == b;
}
int main(){
    assert (issame(curling_end({{0, 600}, {900, -1200}}, {{-1000, 0}}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{1974, 0}}, {{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145), {"yellow", 2}));
    assert (issame(curling_end({{300, 400}}, {{-500, 0}}, 1829, 145), {"", 0}));
    assert (issame(curling_end({}, {}, 1829, 145), {"", 0}));
    assert (issame(curling_end({{0, 0}}, {}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({}, {{0, 0}, {-700, 700}}, 1829, 145), {"yellow", 2}));
    // From 1829 + 145 on a stone does not touch the house any more.
    assert (issame(curling_end({{1974, 0}}, {}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{1975, 0}}, {{0, -1975}}, 1829, 145), {"", 0}));
    assert (issame(curling_end({{0, -1975}}, {{-1974, 0}}, 1829, 145), {"yellow", 1}));
    assert (issame(curling_end({{1395, 1396}}, {}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{1396, 1396}}, {}, 1829, 145), {"", 0}));
    assert (issame(curling_end({{30, 40}}, {{40, 40}}, 46, 4), {"red", 1}));
    // Equally near are nobody's, whatever else lies there.
    assert (issame(curling_end({{500, 0}, {1000, 0}}, {{0, -500}}, 1829, 145), {"", 0}));
    assert (issame(curling_end({{2000, 0}}, {{0, 2000}}, 1829, 145), {"", 0}));
    assert (issame(curling_end({{100, 0}, {300, 400}}, {{-500, 0}}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{700, 0}, {0, 700}, {-700, 0}}, {{0, -800}}, 1829, 145), {"red", 3}));
    assert (issame(curling_end({{900, 0}}, {{0, 400}, {-899, 0}, {0, 901}}, 1829, 145), {"yellow", 2}));
    // A stone outside takes nothing away, and is worth nothing.
    assert (issame(curling_end({{100, 0}, {1500, 1500}}, {}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{1900, 0}, {0, 1800}, {-1976, 0}}, {{0, -1980}}, 1829, 145), {"red", 2}));
    assert (issame(curling_end({{50000, 0}}, {{0, 40000}, {46341, 0}}, 60000, 200), {"yellow", 2}));
    assert (issame(curling_end({{65536, 0}}, {{1000, 0}}, 70000, 145), {"yellow", 1}));
    int large = 1000000000;
    assert (issame(curling_end({{0, large}}, {{1, -large}}, large, 1), {"red", 1}));
    assert (issame(curling_end({{1, large}}, {{large, 0}}, large - 1, 1), {"yellow", 1}));
    assert (issame(curling_end({{large, 1}}, {}, large - 1, 1), {"", 0}));
    assert (issame(curling_end({{large, -large}}, {{-large, large}, {large - 1, large}}, large, large), {"yellow", 1}));
    vector<pair<int, int>> red, yellow;
    for (int i = 1; i <= 2000; i++) {
        red.push_back(make_pair(300 * i, -300 * i));
        yellow.push_back(make_pair(0, 300 * (999 + i)));
    }
    assert (issame(curling_end(red, yellow, 548700, 145), {"red", 707}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(pair<string, int> a, pair<string, int> b){
    return a == b;
}
int main(){
    assert (issame(curling_end({{0, 600}, {900, -1200}}, {{-1000, 0}}, 1829, 145), {"red", 1}));
    assert (issame(curling_end({{1974, 0}}, {{300, 0}, {0, -1900}, {0, 1975}}, 1829, 145), {"yellow", 2}));
    assert (issame(curling_end({{300, 400}}, {{-500, 0}}, 1829, 145), {"", 0}));
}

// --- prompt ---
/*
Find when the beacons along a ridge are lit.
heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
-10000000 to 10000000. A beacon is {point, mast}: its fire burns mast millimetres (0 to 10000) above
the ground of the point with that index. Beacons with an index that no point has (also negative ones)
are out of use: never lit, never seen.
Two beacons see each other if at all points strictly between theirs the ground lies below the straight
line from fire to fire; ground that just touches the line hides them from each other. Masts hide
nothing, and beacons at the same point see each other.
The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
minute after a beacon, all those that it sees are lit, if they don't burn already.
Return for every beacon, in the order of the list, the minute in which it is lit, or -1 if it never is.
>>> hill_beacons({30, 10, 20, 50, 5}, {{0, 0}, {3, 0}, {4, 0}})
{0, 1, 2}
>>> hill_beacons({1, 2, 3}, {{2, 0}, {0, 0}, {1, 0}})
{0, 2, 1}
>>> hill_beacons({1, 2, 3}, {{2, 1}, {0, 0}, {3, 0}})
{0, 1, -1}
*/
#include<vector>
#include<utility>
using namespace std;
vector<int> hill_beacons(vector<int> heights, vector<pair<int, int>> beacons){
// --- solution ---
    auto usable = [&](size_t i) { return beacons[i].first >= 0 && beacons[i].first < (int)heights.size(); };
    auto fire = [&](size_t i) { return heights[beacons[i].first] + beacons[i].second; };
    auto sees = [&](size_t left, size_t right) {
        if (beacons[left].first > beacons[right].first) swap(left, right);
        long long rise = fire(right) - fire(left);
        int distance = beacons[right].first - beacons[left].first;
        for (int step = 1; step < distance; step++) {
            long long above = heights[beacons[left].first + step] - fire(left);
            if (above * distance >= rise * step) return false;
        }
        return true;
    };
    vector<int> minutes(beacons.size(), -1);
    vector<size_t> burning;
    if (!beacons.empty() && usable(0)) {
        minutes[0] = 0;
        burning.push_back(0);
    }
    for (size_t at = 0; at < burning.size(); at++) {
        size_t lit = burning[at];
        for (size_t i = 0; i < beacons.size(); i++) {
            if (minutes[i] >= 0 || !usable(i) || !sees(lit, i)) continue;
            minutes[i] = minutes[lit] + 1;
            burning.push_back(i);
        }
    }
    return minutes;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
vector<int> touched(int far, int middle, int height, int end){
    vector<int> heights(far + 1, -9);
    heights[0] = 0;
    heights[middle] = height;
    heights[far] = end;
    return heights;
}
int main(){
    assert (issame(hill_beacons({30, 10, 20, 50, 5}, {{0, 0}, {3, 0}, {4, 0}}), {0, 1, 2}));
    assert (issame(hill_beacons({1, 2, 3}, {{2, 0}, {0, 0}, {1, 0}}), {0, 2, 1}));
    assert (issame(hill_beacons({1, 2, 3}, {{2, 1}, {0, 0}, {3, 0}}), {0, 1, -1}));
    assert (issame(hill_beacons({5, 6}, {}), {}));
    assert (issame(hill_beacons({}, {}), {}));
    assert (issame(hill_beacons({-7}, {{0, 0}}), {0}));
    // Beacons out of use.
    assert (issame(hill_beacons({}, {{0, 0}}), {-1}));
    assert (issame(hill_beacons({1, 1}, {{2, 0}, {0, 0}, {1, 0}}), {-1, -1, -1}));
    assert (issame(hill_beacons({9, 0, 9}, {{-1, 0}, {0, 0}}), {-1, -1}));
    assert (issame(hill_beacons({9, 0, 9}, {{0, 0}, {-1, 0}, {2, 0}, {-3, 5}}), {0, -1, 1, -1}));
    // Beacons at the same point.
    assert (issame(hill_beacons({4}, {{0, 0}, {0, 3}, {0, 0}}), {0, 1, 1}));
    assert (issame(hill_beacons({4, 0, 4}, {{2, 0}, {0, 0}, {2, 0}, {0, 0}}), {0, 1, 1, 1}));
    assert (issame(hill_beacons({0, 9, 0}, {{0, 0}, {0, 20}, {2, 0}}), {0, 1, 2}));
    // Flat ground touches the line between fires that stand on it.
    assert (issame(hill_beacons({5, 5, 5}, {{0, 0}, {2, 0}}), {0, -1}));
    assert (issame(hill_beacons({5, 5, 5}, {{0, 1}, {2, 0}}), {0, 1}));
    assert (issame(hill_beacons({0, 5, 0}, {{0, 10}, {2, 0}}), {0, -1}));
    assert (issame(hill_beacons({0, 5, 0}, {{0, 11}, {2, 0}}), {0, 1}));
    assert (issame(hill_beacons({0, 0, 0}, {{0, 1}, {1, 50}, {2, 1}}), {0, 1, 1}));
    // The line passes a third above or below the ground.
    assert (issame(hill_beacons({0, 0, 1, 2}, {{0, 0}, {3, 0}}), {0, 1}));
    assert (issame(hill_beacons({2, 1, 0, 0}, {{0, 0}, {3, 0}}), {0, 1}));
    assert (issame(hill_beacons({0, 0, -1, -2}, {{0, 0}, {3, 0}}), {0, -1}));
    // Touched in the middle, where a rounded line passes just above.
    assert (issame(hill_beacons(touched(14, 7, 29, 58), {{0, 0}, {14, 0}}), {0, -1}));
    assert (issame(hill_beacons(touched(35, 21, 27, 45), {{35, 0}, {0, 0}}), {0, -1}));
    // The way of the signal.
    assert (issame(hill_beacons({0, 3, 4, 3, 0}, {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}}), {0, 1, 2, 3, 4}));
    assert (issame(hill_beacons({0, 3, 4, 3, 0}, {{2, 0}, {4, 0}, {0, 0}, {1, 0}, {3, 0}}), {0, 2, 2, 1, 1}));
    assert (issame(hill_beacons({10, 12, 0, 20}, {{0, 0}, {2, 0}, {3, 0}}), {0, 2, 1}));
    assert (issame(hill_beacons({0, 9, 0, 9, 0}, {{2, 0}, {4, 0}, {1, 0}, {0, 0}}), {0, -1, 1, 2}));
    // Long ridges: a dome, a bowl, and a deep valley.
    vector<int> dome, bowl, in_turn, at_once;
    vector<pair<int, int>> everywhere;
    for (int i = 0; i < 300; i++) {
        dome.push_back(-100 * i * i);
        bowl.push_back(100 * i * i);
        everywhere.push_back({i, 0});
        in_turn.push_back(i);
        at_once.push_back(i == 0 ? 0 : 1);
    }
    assert (issame(hill_beacons(dome, everywhere), in_turn));
    assert (issame(hill_beacons(bowl, everywhere), at_once));
    vector<int> valley(401, -10000000);
    valley[0] = valley[400] = 10000000;
    assert (issame(hill_beacons(valley, {{400, 0}, {0, 0}, {200, 0}}), {0, 1, 1}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
int main(){
    assert (issame(hill_beacons({30, 10, 20, 50, 5}, {{0, 0}, {3, 0}, {4, 0}}), {0, 1, 2}));
    assert (issame(hill_beacons({1, 2, 3}, {{2, 0}, {0, 0}, {1, 0}}), {0, 2, 1}));
    assert (issame(hill_beacons({1, 2, 3}, {{2, 1}, {0, 0}, {3, 0}}), {0, 1, -1}));
}

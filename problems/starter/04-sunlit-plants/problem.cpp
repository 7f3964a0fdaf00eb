// --- prompt ---
/*
Count the plants of every bed that stand in the sun.
A bed is a row of places one metre apart, listed from east to west: the height of the plant in
centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
shadow of its own bed passes above its top; a shadow that just touches its top does not count.
>>> sunlit_plants({{90, 60, 40}}, 20)
{1}
>>> sunlit_plants({{50, 30, 50}, {}}, 20)
{3, 0}
>>> sunlit_plants({{70, 0, 0, 30, 5}}, 15)
{2}
*/
#include<vector>
#include<algorithm>
using namespace std;
vector<int> sunlit_plants(vector<vector<int>> beds, int drop){
// --- solution ---
    vector<int> counts;
    for (const vector<int>& bed : beds) {
        int shadow = 0, lit = 0;
        for (int height : bed) {
            shadow -= drop;
            if (height > 0 && height >= shadow) lit++;
            shadow = max(shadow, height);
        }
        counts.push_back(lit);
    }
    return counts;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
int main(){
    assert (issame(sunlit_plants({{90, 60, 40}}, 20), {1}));
    assert (issame(sunlit_plants({{50, 30, 50}, {}}, 20), {3, 0}));
    assert (issame(sunlit_plants({{70, 0, 0, 30, 5}}, 15), {2}));
    assert (issame(sunlit_plants({}, 10), {}));
    assert (issame(sunlit_plants(vector<vector<int>>(1), 10), {0}));
    assert (issame(sunlit_plants({{0, 0, 0}}, 10), {0}));
    assert (issame(sunlit_plants({vector<int>{1}}, 0), {1}));
    assert (issame(sunlit_plants({{40, 40, 40}}, 0), {3}));
    assert (issame(sunlit_plants({{40, 39, 41, 40}}, 0), {2}));
    // The tall first plant shades the last one over a plant that is itself in its shadow.
    assert (issame(sunlit_plants({{100, 20, 65}}, 15), {1}));
    assert (issame(sunlit_plants({{100, 20, 70}}, 15), {2}));
    assert (issame(sunlit_plants({{100, 95, 80}}, 10), {2}));
    assert (issame(sunlit_plants({{10, 60}, {60, 10}, {0, 10, 60, 49, 39}}, 10), {2, 1, 2}));
    assert (issame(sunlit_plants({{30, 5, 5, 5, 5}}, 10), {3}));
    assert (issame(sunlit_plants({{5, 200}, {200, 5}}, 1000), {2, 2}));
    vector<int> falling, rising;
    for (int i = 1; i <= 2000; i++) {
        falling.push_back(2001 - i);
        rising.push_back(i);
    }
    assert (issame(sunlit_plants(vector<vector<int>>(1, falling), 1), {2000}));
    assert (issame(sunlit_plants(vector<vector<int>>(1, falling), 0), {1}));
    assert (issame(sunlit_plants(vector<vector<int>>(3, rising), 0), {2000, 2000, 2000}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<int> a, vector<int> b){
    return a == b;
}
int main(){
    assert (issame(sunlit_plants({{90, 60, 40}}, 20), {1}));
    assert (issame(sunlit_plants({{50, 30, 50}, {}}, 20), {3, 0}));
    assert (issame(sunlit_plants({{70, 0, 0, 30, 5}}, 15), {2}));
}

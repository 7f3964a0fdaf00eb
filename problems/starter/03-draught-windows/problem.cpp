// --- prompt ---
/*
Find when a ship can lie at a quay.
depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
a full centimetre, and never less than 30 centimetres.
Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
stretches of fewer than hours readings.
>>> draught_windows({400, 520, 540, 530, 410, 560}, 450, 2)
{{1, 3}}
>>> draught_windows({280, 300, 279, 280}, 250, 1)
{{0, 1}, {3, 3}}
>>> draught_windows({}, 300, 1)
{}
*/
#include<vector>
#include<algorithm>
using namespace std;
vector<vector<int>> draught_windows(vector<int> depths, int draught, int hours){
// --- solution ---
    int needed = draught + max(30, (draught + 9) / 10);
    vector<vector<int>> windows;
    int first = -1;
    for (int hour = 0; hour <= (int)depths.size(); hour++) {
        bool enough = hour < (int)depths.size() && depths[hour] >= needed;
        if (enough && first < 0) first = hour;
        if (!enough && first >= 0) {
            if (hour - first >= hours) windows.push_back({first, hour - 1});
            first = -1;
        }
    }
    return windows;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(draught_windows({400, 520, 540, 530, 410, 560}, 450, 2), {{1, 3}}));
    assert (issame(draught_windows({400, 520, 540, 530, 410, 560}, 450, 1), {{1, 3}, {5, 5}}));
    assert (issame(draught_windows({400, 520, 540, 530, 410, 560}, 450, 3), {{1, 3}}));
    assert (issame(draught_windows({400, 520, 540, 530, 410, 560}, 450, 4), {}));
    assert (issame(draught_windows({280, 300, 279, 280}, 250, 1), {{0, 1}, {3, 3}}));
    assert (issame(draught_windows({}, 300, 1), {}));
    assert (issame(draught_windows({495}, 450, 1), {{0, 0}}));
    assert (issame(draught_windows({494}, 450, 1), {}));
    // A tenth of 451 is 45.1, which is 46 rounded up.
    assert (issame(draught_windows({496, 497}, 451, 1), {{1, 1}}));
    assert (issame(draught_windows({330, 331}, 300, 1), {{0, 1}}));
    assert (issame(draught_windows({331, 332}, 301, 1), {{1, 1}}));
    assert (issame(draught_windows({-20, 0, 150, 160, 130}, 120, 2), {{2, 3}}));
    assert (issame(draught_windows({900, 900, 900, 900, 900}, 100, 5), {{0, 4}}));
    assert (issame(draught_windows({900, 900, 900, 900, 900}, 100, 6), {}));
    assert (issame(draught_windows({900, 10, 900, 900, 10, 900}, 100, 1), {{0, 0}, {2, 3}, {5, 5}}));
    vector<int> waves;
    vector<vector<int>> peaks;
    for (int i = 0; i < 2000; i++) {
        waves.push_back(500);
        waves.push_back(10);
        peaks.push_back({2 * i, 2 * i});
    }
    assert (issame(draught_windows(waves, 100, 1), peaks));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(draught_windows({400, 520, 540, 530, 410, 560}, 450, 2), {{1, 3}}));
    assert (issame(draught_windows({280, 300, 279, 280}, 250, 1), {{0, 1}, {3, 3}}));
    assert (issame(draught_windows({}, 300, 1), {}));
}

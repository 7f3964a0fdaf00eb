// --- prompt ---
/*
Follow the water through the rain barrels of a garden.
The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
can't hold into the pond. Without barrels all rain runs into the pond.
A day without rain needs demand litres for watering, unless it rained on the day before; before the first
day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
What can't be taken is missing, and is not made up for later.
Return two vectors: the levels after the last day; and the litres that ran into the pond and the litres
that were missing, both in all.
>>> rain_barrels({100, 50}, {20, 10}, {130, 0, 0}, 30)
{{100, 20}, {10, 0}}
>>> rain_barrels({40, 40}, {12, 3}, {0, 0}, 5)
{{5, 3}, {0, 3}}
>>> rain_barrels({}, {}, {7, 0, 0}, 4)
{{}, {7, 4}}
*/
#include<vector>
#include<algorithm>
using namespace std;
vector<vector<int>> rain_barrels(vector<int> capacities, vector<int> levels, vector<int> rain, int demand){
// --- solution ---
    int pond = 0, missing = 0;
    bool wet = false;
    for (int litres : rain) {
        if (litres > 0) {
            int running = litres;
            for (size_t i = 0; i < levels.size(); i++) {
                int held = min(running, capacities[i] - levels[i]);
                levels[i] += held;
                running -= held;
            }
            pond += running;
        } else if (!wet) {
            int needed = demand;
            for (size_t i = levels.size(); i-- > 0;) {
                int taken = min(needed, max(0, levels[i] - 5));
                levels[i] -= taken;
                needed -= taken;
            }
            missing += needed;
        }
        wet = litres > 0;
    }
    return {levels, {pond, missing}};
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(rain_barrels({100, 50}, {20, 10}, {130, 0, 0}, 30), {{100, 20}, {10, 0}}));
    assert (issame(rain_barrels({40, 40}, {12, 3}, {0, 0}, 5), {{5, 3}, {0, 3}}));
    assert (issame(rain_barrels({}, {}, {7, 0, 0}, 4), {{}, {7, 4}}));
    assert (issame(rain_barrels({50}, {20}, {}, 9), {{20}, {0, 0}}));
    assert (issame(rain_barrels({}, {}, {}, 3), {{}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {30}, 0), {{50}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {31}, 0), {{50}, {1, 0}}));
    assert (issame(rain_barrels({50}, {20}, {0}, 9), {{11}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {4, 0}, 9), {{24}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {4, 0, 0}, 9), {{15}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {0, 6}, 9), {{17}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {0, 1, 0, 0, 0, 2, 0}, 3), {{14}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {0}, 15), {{5}, {0, 0}}));
    assert (issame(rain_barrels({50}, {20}, {0}, 16), {{5}, {0, 1}}));
    assert (issame(rain_barrels({50, 50}, {5, 4}, {0}, 7), {{5, 4}, {0, 7}}));
    assert (issame(rain_barrels({3, 20}, {0, 6}, {10, 0, 0}, 8), {{3, 5}, {0, 0}}));
    assert (issame(rain_barrels({30, 30, 30}, {30, 30, 30}, {0}, 60), {{20, 5, 5}, {0, 0}}));
    assert (issame(rain_barrels({0, 10}, {0, 0}, {8}, 1), {{0, 8}, {0, 0}}));
    assert (issame(rain_barrels({10, 10, 10}, {10, 10, 10}, {7, 5}, 1), {{10, 10, 10}, {12, 0}}));
    assert (issame(rain_barrels({10, 20, 30}, {9, 20, 25}, {15}, 1), {{10, 20, 30}, {9, 0}}));
    assert (issame(rain_barrels({20}, {10}, {0, 0, 30, 0, 0}, 8), {{12}, {15, 11}}));
    assert (issame(rain_barrels({20}, {10}, {0, 0}, 0), {{10}, {0, 0}}));
    vector<int> showers;
    for (int day = 0; day < 3000; day++) showers.push_back(day % 3 == 0 ? 6 : 0);
    assert (issame(rain_barrels({8}, {5}, showers, 4), {{5}, {3000, 1000}}));
    vector<int> year(4000, 7);
    year.resize(6500);
    assert (issame(rain_barrels(vector<int>(20, 1000), vector<int>(20), year, 10), {vector<int>(20, 5), {8000, 5090}}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(rain_barrels({100, 50}, {20, 10}, {130, 0, 0}, 30), {{100, 20}, {10, 0}}));
    assert (issame(rain_barrels({40, 40}, {12, 3}, {0, 0}, 5), {{5, 3}, {0, 3}}));
    assert (issame(rain_barrels({}, {}, {7, 0, 0}, 4), {{}, {7, 4}}));
}

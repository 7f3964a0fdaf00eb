// --- prompt ---
/*
Assign vehicles to the lanes of a ferry.
vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
front end on, gap decimetres between any two; nothing is kept free before the first or behind the
last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
back end.
One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
stays ashore, and the next one tries.
Return for every lane the vector of its vehicles, and behind these one more vector of those ashore,
also if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and
listed in this order.
>>> ferry_lanes({45, 50, 40}, {100, 90}, 5)
{{1, 3}, {2}, {}}
>>> ferry_lanes({70, 90, 60}, {80, 70}, 5)
{{1}, {3}, {2}}
>>> ferry_lanes({40, 50}, {}, 5)
{{1, 2}}
*/
#include<vector>
using namespace std;
vector<vector<int>> ferry_lanes(vector<int> vehicles, vector<int> lanes, int gap){
// --- solution ---
    int count = lanes.size();
    // The last row is the shore; lanes becomes the room left.
    vector<vector<int>> rows(count + 1);
    for (int number = 1; number <= (int)vehicles.size(); number++) {
        auto needed = [&](int lane) { return vehicles[number - 1] + (rows[lane].empty() ? 0 : gap); };
        int best = count;
        for (int lane = 0; lane < count; lane++)
            if (needed(lane) <= lanes[lane] && (best == count || lanes[lane] > lanes[best])) best = lane;
        if (best < count) lanes[best] -= needed(best);
        rows[best].push_back(number);
    }
    return rows;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(ferry_lanes({45, 50, 40}, {100, 90}, 5), {{1, 3}, {2}, {}}));
    assert (issame(ferry_lanes({70, 90, 60}, {80, 70}, 5), {{1}, {3}, {2}}));
    assert (issame(ferry_lanes({40, 50}, {}, 5), {{1, 2}}));
    assert (issame(ferry_lanes({}, {100, 80}, 5), {{}, {}, {}}));
    assert (issame(ferry_lanes({}, {}, 0), vector<vector<int>>(1)));
    assert (issame(ferry_lanes({80}, {80}, 10), {{1}, {}}));
    assert (issame(ferry_lanes({81}, {80}, 0), {{}, {1}}));
    assert (issame(ferry_lanes({40, 35}, {80}, 5), {{1, 2}, {}}));
    assert (issame(ferry_lanes({40, 36}, {80}, 5), {{1}, {2}}));
    assert (issame(ferry_lanes({40, 40}, {80}, 0), {{1, 2}, {}}));
    assert (issame(ferry_lanes({10, 10, 10}, {50}, 10), {{1, 2, 3}, {}}));
    assert (issame(ferry_lanes({20, 20, 20}, {60, 50}, 100), {{1}, {2}, {3}}));
    assert (issame(ferry_lanes({1}, {0, 5}, 3), {{}, {1}, {}}));
    assert (issame(ferry_lanes({30, 30, 30}, {60, 60, 60}, 5), {{1}, {2}, {3}, {}}));
    assert (issame(ferry_lanes({30, 10}, {50, 80, 50}, 0), {{2}, {1}, {}, {}}));
    assert (issame(ferry_lanes({10, 10}, {30, 100, 40}, 2), {{}, {1, 2}, {}, {}}));
    assert (issame(ferry_lanes({50, 20}, {155, 100}, 10), {{1, 2}, {}, {}}));
    assert (issame(ferry_lanes({50, 20}, {150, 100}, 10), {{1, 2}, {}, {}}));
    assert (issame(ferry_lanes({50, 100}, {155, 100}, 10), {{1}, {2}, {}}));
    assert (issame(ferry_lanes({100, 10, 100, 10}, {50}, 5), {{2, 4}, {1, 3}}));
    assert (issame(ferry_lanes({60, 20, 50, 20, 30, 90}, {120, 90, 100}, 10), {{1, 5}, {3}, {2, 4}, {6}}));
    vector<vector<int>> full(21);
    for (int i = 0; i < 3000; i++) full[i < 2000 ? i % 20 : 20].push_back(i + 1);
    assert (issame(ferry_lanes(vector<int>(3000, 40), vector<int>(20, 4495), 5), full));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<int>> a, vector<vector<int>> b){
    return a == b;
}
int main(){
    assert (issame(ferry_lanes({45, 50, 40}, {100, 90}, 5), {{1, 3}, {2}, {}}));
    assert (issame(ferry_lanes({70, 90, 60}, {80, 70}, 5), {{1}, {3}, {2}}));
    assert (issame(ferry_lanes({40, 50}, {}, 5), {{1, 2}}));
}

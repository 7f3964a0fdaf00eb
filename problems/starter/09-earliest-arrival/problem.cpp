// --- prompt ---
/*
Find the earliest time at which a traveller can reach a stop by bus.
Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
The traveller stands at origin at start and may board any bus that departs there at that time or later.
Getting out of a bus and into another takes change minutes at least.
Return the time of arrival at target (start, if that is origin), or "" if it can't be reached.
>>> earliest_arrival({"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "07:55", 5)
"08:40"
>>> earliest_arrival({"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"}, "Quay", "Fort", "08:00", 3)
"08:30"
>>> earliest_arrival({"N5 Quay Mill 08:00 08:15"}, "Mill", "Quay", "07:00", 0)
""
*/
#include<stdio.h>
#include<string>
#include<vector>
#include<map>
#include<sstream>
#include<algorithm>
using namespace std;
string earliest_arrival(vector<string> hops, string origin, string target, string start, int change){
// --- solution ---
    auto minutes = [](const string& time) { return stoi(time.substr(0, 2)) * 60 + stoi(time.substr(3)); };
    struct Hop {
        int departure, arrival;
        string bus, here, there;
    };
    vector<Hop> timetable;
    for (const string& text : hops) {
        Hop hop;
        string departure, arrival;
        stringstream(text) >> hop.bus >> hop.here >> hop.there >> departure >> arrival;
        hop.departure = minutes(departure);
        hop.arrival = minutes(arrival);
        timetable.push_back(hop);
    }
    sort(timetable.begin(), timetable.end(), [](const Hop& a, const Hop& b) { return a.departure < b.departure; });
    map<string, int> arrived, ready, aboard;
    arrived[origin] = ready[origin] = minutes(start);
    auto reached = [](const map<string, int>& times, const string& key, int time) {
        auto found = times.find(key);
        return found != times.end() && found->second <= time;
    };
    auto lower = [](map<string, int>& times, const string& key, int time) {
        auto added = times.insert(make_pair(key, time));
        if (time < added.first->second) added.first->second = time;
    };
    for (const Hop& hop : timetable) {
        if (!reached(ready, hop.here, hop.departure) && !reached(aboard, hop.bus + " " + hop.here, hop.departure)) continue;
        lower(aboard, hop.bus + " " + hop.there, hop.arrival);
        lower(arrived, hop.there, hop.arrival);
        lower(ready, hop.there, hop.arrival + change);
    }
    if (!arrived.count(target)) return "";
    char text[16];
    snprintf(text, sizeof text, "%02d:%02d", arrived[target] / 60, arrived[target] % 60);
    return text;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
string clock_time(int minutes){
    char text[16];
    snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
    return text;
}
int main(){
    vector<string> hops = {"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"};
    assert (earliest_arrival(hops, "Quay", "Fort", "07:55", 5) == "08:40");
    assert (earliest_arrival(hops, "Quay", "Fort", "08:00", 3) == "08:30");
    assert (earliest_arrival(hops, "Quay", "Fort", "08:00", 4) == "08:40");
    assert (earliest_arrival(vector<string>(hops.rbegin(), hops.rend()), "Quay", "Fort", "08:00", 4) == "08:40");
    assert (earliest_arrival(hops, "Quay", "Fort", "08:01", 0) == "");
    assert (earliest_arrival(hops, "Fort", "Quay", "07:00", 0) == "");
    assert (earliest_arrival(hops, "Mill", "Fort", "08:18", 30) == "08:30");
    assert (earliest_arrival(hops, "Quay", "Quay", "09:05", 5) == "09:05");
    assert (earliest_arrival({}, "Quay", "Fort", "08:00", 0) == "");
    assert (earliest_arrival({}, "Nowhere", "Nowhere", "00:00", 0) == "00:00");
    // The bus that arrives later can be the one to stay in.
    vector<string> stay = {"A s m 08:00 08:10", "B s m 08:01 08:12", "B m t 08:12 08:20", "A m t 08:30 08:40"};
    assert (earliest_arrival(stay, "s", "t", "08:00", 5) == "08:20");
    // Two changes beat one bus all the way.
    vector<string> fast = {"Slow s t 06:00 23:59", "A s a 06:00 06:10", "B a b 06:12 06:20", "C b t 06:22 06:30"};
    assert (earliest_arrival(fast, "s", "t", "06:00", 2) == "06:30");
    assert (earliest_arrival(fast, "s", "t", "06:00", 3) == "23:59");
    // A bus may come by a stop twice, and stay the same bus.
    vector<string> loop = {"R s m 07:00 07:10", "R m k 07:10 07:20", "R k m 07:20 07:40", "R m t 07:40 07:50"};
    assert (earliest_arrival(loop, "s", "t", "07:00", 60) == "07:50");
    assert (earliest_arrival(loop, "k", "t", "07:20", 60) == "07:50");
    assert (earliest_arrival(loop, "m", "t", "07:11", 0) == "07:50");
    // Different buses of one line do not carry a passenger over.
    vector<string> line = {"N5a s m 08:00 08:10", "N5b m t 08:12 08:20", "N6 a b 01:00 01:01"};
    assert (earliest_arrival(line, "s", "t", "08:00", 3) == "");
    assert (earliest_arrival(line, "s", "t", "08:00", 2) == "08:20");
    // Changing over the full hour.
    vector<string> late = {"A s m 08:50 08:58", "B m t 09:00 09:10", "C a b 01:00 01:01"};
    assert (earliest_arrival(late, "s", "t", "08:50", 5) == "");
    assert (earliest_arrival(late, "s", "t", "08:50", 2) == "09:10");
    assert (earliest_arrival(vector<string>(1, "É Łódź São 09:59 10:00"), "Łódź", "São", "09:59", 10) == "10:00");
    vector<string> many;
    for (int i = 1399; i >= 0; i--)
        many.push_back("b" + to_string(i) + " s" + to_string(i) + " s" + to_string(i + 1) + " " + clock_time(i) + " " + clock_time(i + 1));
    assert (earliest_arrival(many, "s0", "s1400", "00:00", 0) == "23:20");
    assert (earliest_arrival(many, "s0", "s1400", "00:00", 1) == "");
    assert (earliest_arrival(many, "s0", "s1", "00:00", 1) == "00:01");
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
int main(){
    vector<string> hops = {"N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"};
    assert (earliest_arrival(hops, "Quay", "Fort", "07:55", 5) == "08:40");
    assert (earliest_arrival(hops, "Quay", "Fort", "08:00", 3) == "08:30");
    assert (earliest_arrival(vector<string>(1, hops[0]), "Mill", "Quay", "07:00", 0) == "");
}

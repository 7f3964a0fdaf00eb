// --- prompt ---
/*
Rank the teams of a charity relay.
laps has a row for every team: its name, and then the times of its laps in full seconds. A time of zero
or less marks a lap that was given up: it counts neither as a lap nor in the team's total time. A team
without a lap that counts is not ranked at all.
A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
Return a line for every ranked team, its rank and its name with a space between them, by rank and then
by name (by byte). No two teams have the same name.
>>> relay_ranking({{"Owls", "70", "65"}, {"Badgers", "61", "58", "60"}})
{"1 Badgers", "2 Owls"}
>>> relay_ranking({{"Otters", "60", "59", "0"}, {"Owls", "70"}, {"Badgers", "58", "61"}})
{"1 Badgers", "1 Otters", "3 Owls"}
>>> relay_ranking({{"Moles", "0", "-1"}, {"Newts"}})
{}
*/
#include<string>
#include<vector>
#include<map>
#include<algorithm>
using namespace std;
vector<string> relay_ranking(vector<vector<string>> laps){
// --- solution ---
    map<pair<int, int>, vector<string>> teams;
    for (auto& row : laps) {
        int count = 0, total = 0;
        for (size_t i = 1; i < row.size(); i++) {
            int time = stoi(row[i]);
            if (time <= 0) continue;
            count++;
            total += time;
        }
        // Negative, so that the map has the most laps first.
        if (count > 0) teams[{-count, total}].push_back(row[0]);
    }
    vector<string> lines;
    for (auto& equal : teams) {
        string rank = to_string(lines.size() + 1);
        sort(equal.second.begin(), equal.second.end());
        for (auto& name : equal.second) lines.push_back(rank + " " + name);
    }
    return lines;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
typedef vector<string> row;
int main(){
    assert (issame(relay_ranking({row{"Owls", "70", "65"}, row{"Badgers", "61", "58", "60"}}), row{"1 Badgers", "2 Owls"}));
    assert (issame(relay_ranking({row{"Otters", "60", "59", "0"}, row{"Owls", "70"}, row{"Badgers", "58", "61"}}), row{"1 Badgers", "1 Otters", "3 Owls"}));
    assert (issame(relay_ranking({row{"Moles", "0", "-1"}, row(1, "Newts")}), {}));
    assert (issame(relay_ranking({}), {}));
    assert (issame(relay_ranking({row{"Moles", "1"}}), row(1, "1 Moles")));
    assert (issame(relay_ranking({row{"Fast", "20", "20"}, row{"Slow", "90", "90", "90"}}), row{"1 Slow", "2 Fast"}));
    assert (issame(relay_ranking({row{"Fast", "20", "0", "20", "0"}, row{"Slow", "90", "90", "90"}}), row{"1 Slow", "2 Fast"}));
    assert (issame(relay_ranking({row{"Ants", "50", "-20"}, row{"Bees", "40"}}), row{"1 Bees", "2 Ants"}));
    assert (issame(relay_ranking({row{"Ants", "60", "-60", "60"}, row{"Bees", "0", "-5", "119", "-1"}}), row{"1 Ants", "2 Bees"}));
    // Equal times in all, but not as many laps.
    assert (issame(relay_ranking({row{"Ants", "60"}, row{"Bees", "30", "30"}}), row{"1 Bees", "2 Ants"}));
    assert (issame(relay_ranking({row{"Cats", "50", "10"}, row{"Ants", "10", "50"}, row{"Bees", "30", "30"}}), row{"1 Ants", "1 Bees", "1 Cats"}));
    assert (issame(relay_ranking({row{"F", "9"}, row{"E", "9"}, row{"D", "8"}, row{"C", "7"}, row{"B", "7"}, row{"A", "7"}}), row{"1 A", "1 B", "1 C", "4 D", "5 E", "5 F"}));
    assert (issame(relay_ranking({row{"Bats", "0"}, row{"Cats", "5"}, row{"Dogs", "5"}, row{"Eels", "9"}}), row{"1 Cats", "1 Dogs", "3 Eels"}));
    assert (issame(relay_ranking({row{"Ants", "100"}, row{"Bees", "9"}, row{"Cats", "10"}}), row{"1 Bees", "2 Cats", "3 Ants"}));
    assert (issame(relay_ranking({row{"Ants", "300", "200"}, row{"Bees", "250", "250"}, row{"Cats", "499", "2"}}), row{"1 Ants", "1 Bees", "3 Cats"}));
    assert (issame(relay_ranking({row{"apes", "5"}, row{"Zebras", "5"}, row{"Äsche", "5"}, row{"9", "5"}, row{"10", "5"}, row{"Zebra", "5"}}), row{"1 10", "1 9", "1 Zebra", "1 Zebras", "1 apes", "1 Äsche"}));
    // U+FF2F, a wide O, and U+1F98A.
    assert (issame(relay_ranking({row{"🦊", "5"}, row{"Ｏ", "5"}}), row{"1 Ｏ", "1 🦊"}));
    assert (issame(relay_ranking({row{"4 Wheels", "12"}, row{"Two  Left Feet", "11"}}), row{"1 Two  Left Feet", "2 4 Wheels"}));
    vector<row> many(1, row(1, "Late"));
    many.push_back(row(1, "Long"));
    many.push_back(row(1, "Lost"));
    many.push_back(row(101, "0"));
    many[3][0] = "Also";
    for (int i = 0; i < 5000; i++) {
        many[0].push_back(i < 4999 ? "1" : "2");
        many[1].push_back("1");
        many[2].push_back("0");
        many[3].push_back("1");
    }
    assert (issame(relay_ranking(many), row{"1 Also", "1 Long", "3 Late"}));
    // A hundred groups of three; the last group has the most laps.
    vector<row> crowd;
    for (int i = 0; i < 300; i++) {
        crowd.push_back(row(2 + i / 3, "60"));
        crowd[i][0] = "t" + to_string(100 + i);
    }
    row wanted;
    for (int group = 99; group >= 0; group--)
        for (int i = 0; i < 3; i++)
            wanted.push_back(to_string(298 - 3 * group) + " t" + to_string(100 + 3 * group + i));
    assert (issame(relay_ranking(crowd), wanted));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
typedef vector<string> row;
int main(){
    assert (issame(relay_ranking({row{"Owls", "70", "65"}, row{"Badgers", "61", "58", "60"}}), row{"1 Badgers", "2 Owls"}));
    assert (issame(relay_ranking({row{"Otters", "60", "59", "0"}, row{"Owls", "70"}, row{"Badgers", "58", "61"}}), row{"1 Badgers", "1 Otters", "3 Owls"}));
    assert (issame(relay_ranking({row{"Moles", "0", "-1"}, row(1, "Newts")}), {}));
}

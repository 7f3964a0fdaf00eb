// --- prompt ---
/*
Find the walk on which the post for every address is carried.
A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
its range and on its side; rules without a range or without an end have endlessly many, more than others
and all equally many. Among equals the last one counts.
Return for every address, in order, its walk, or "" if no rule fits.
Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
and do not end with a range or a side, but may end with a number: "Route 66".
>>> delivery_walks({"Mill Lane 1-35 odd: A", "Quay 2-: B"}, {"Mill Lane 7b", "Mill Lane 8", "Quay 8"})
{"A", "", "B"}
>>> delivery_walks({"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, {"Quay 5", "Quay 6", "Quay 21", "Quay 22"})
{"B", "A", "B", "C"}
>>> delivery_walks({"Quay 2-: A", "Quay even: B"}, {"Quay 1", "Quay 2", "Quay 3"})
{"", "B", "A"}
*/
#include<string>
#include<vector>
#include<algorithm>
using namespace std;
vector<string> delivery_walks(vector<string> rules, vector<string> addresses){
// --- solution ---
    struct Rule {
        string street, walk;
        int low, high, step, count;
    };
    const int endless = 1000000000;  // above all house numbers
    const string digits = "0123456789";
    vector<Rule> parsed;
    for (const string& text : rules) {
        size_t colon = text.find(": ");
        Rule rule = {text.substr(0, colon), text.substr(colon + 2), 1, endless, 1, endless};
        string& street = rule.street;
        string word = street.substr(street.rfind(' ') + 1);
        string side = word == "odd" || word == "even" ? word : "";
        if (side != "") {
            street.erase(street.rfind(' '));
            word = street.substr(street.rfind(' ') + 1);
        }
        size_t dash = word.find_first_not_of(digits);
        if (dash > 0 && dash < word.size() && word[dash] == '-' && word.find_first_not_of(digits, dash + 1) == string::npos) {
            street.erase(street.rfind(' '));
            rule.low = stoi(word);
            if (dash + 1 < word.size()) rule.high = stoi(word.substr(dash + 1));
        }
        if (side != "") {
            rule.step = 2;
            if ((rule.low % 2 == 1) != (side == "odd")) rule.low++;
        }
        if (rule.high < endless) rule.count = (rule.high - rule.low) / rule.step + 1;
        parsed.push_back(rule);
    }
    vector<string> walks;
    for (const string& address : addresses) {
        size_t space = address.rfind(' ');
        string street = address.substr(0, space);
        int number = stoi(address.substr(space + 1));
        const Rule* best = nullptr;
        for (const Rule& rule : parsed) {
            bool within = number >= rule.low && number <= rule.high && (number - rule.low) % rule.step == 0;
            if (rule.street == street && within && (!best || rule.count <= best->count)) best = &rule;
        }
        walks.push_back(best ? best->walk : "");
    }
    return walks;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(delivery_walks({"Mill Lane 1-35 odd: A", "Quay 2-: B"}, {"Mill Lane 7b", "Mill Lane 8", "Quay 8"}), {"A", "", "B"}));
    assert (issame(delivery_walks({"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, {"Quay 5", "Quay 6", "Quay 21", "Quay 22"}), {"B", "A", "B", "C"}));
    assert (issame(delivery_walks({"Quay 2-: A", "Quay even: B"}, {"Quay 1", "Quay 2", "Quay 3"}), {"", "B", "A"}));
    assert (issame(delivery_walks({}, {}), {}));
    assert (issame(delivery_walks({"Quay: A"}, {}), {}));
    assert (issame(delivery_walks({}, {"Quay 1"}), {""}));
    assert (issame(delivery_walks({"Quay 4-8: A"}, {"Quay 3", "Quay 4", "Quay 8", "Quay 9", "Quay 4"}), {"", "A", "A", "", "A"}));
    assert (issame(delivery_walks({"Quay 9-: A", "Quay 10-10: B"}, {"Quay 8", "Quay 9", "Quay 10", "Quay 11", "Quay 100"}), {"", "A", "B", "A", "A"}));
    assert (issame(delivery_walks({"Quay odd: A"}, {"Quay 1", "Quay 2", "Quay 33"}), {"A", "", "A"}));
    assert (issame(delivery_walks({"Quay 1-9: A", "Quay 10-: B"}, {"Quay 9a", "Quay 9ZZ", "Quay 10a", "Quay 1b"}), {"A", "A", "B", "A"}));
    assert (issame(delivery_walks({"Quay 9-3: A", "Quay 4-4 odd: B"}, {"Quay 3", "Quay 4", "Quay 6"}), {"", "", ""}));
    // Among equals the last one.
    assert (issame(delivery_walks({"Quay 1-4: A", "Quay 3-6: B"}, {"Quay 2", "Quay 3", "Quay 4", "Quay 5"}), {"A", "B", "B", "B"}));
    assert (issame(delivery_walks({"Quay 3-6: B", "Quay 1-4: A", "Quay 1-9: C"}, {"Quay 2", "Quay 3", "Quay 5", "Quay 9"}), {"A", "A", "B", "C"}));
    assert (issame(delivery_walks({"Quay 1-10: A", "Quay 1-20 odd: B"}, {"Quay 3", "Quay 4", "Quay 11"}), {"B", "A", "B"}));
    assert (issame(delivery_walks({"Quay 1-20 odd: B", "Quay 1-10: A"}, {"Quay 3", "Quay 4", "Quay 11"}), {"A", "A", "B"}));
    // Five odd numbers from 1 to 9, four from 2 to 10.
    assert (issame(delivery_walks({"Quay 1-9 odd: A", "Quay 4-8: B"}, {"Quay 5", "Quay 9"}), {"B", "A"}));
    assert (issame(delivery_walks({"Quay 4-7: A", "Quay 1-9 odd: B"}, {"Quay 5", "Quay 9"}), {"A", "B"}));
    assert (issame(delivery_walks({"Quay 5-8: A", "Quay 2-10 odd: B", "Quay 4-9: C"}, {"Quay 5", "Quay 4", "Quay 6"}), {"B", "C", "A"}));
    assert (issame(delivery_walks({"Quay 3-8 even: A", "Quay 6-8: B", "Quay 2-8 even: C"}, {"Quay 2", "Quay 4", "Quay 7", "Quay 8"}), {"C", "A", "B", "B"}));
    // Rules without end.
    assert (issame(delivery_walks({"Quay: A", "Quay 5-: B", "Quay odd: C", "Quay 3- even: D"}, {"Quay 2", "Quay 4", "Quay 5", "Quay 6"}), {"A", "D", "C", "D"}));
    assert (issame(delivery_walks({"Quay 3- even: D", "Quay odd: C", "Quay 5-: B", "Quay: A"}, {"Quay 2", "Quay 4", "Quay 5", "Quay 6"}), {"A", "A", "A", "A"}));
    assert (issame(delivery_walks({"Quay 1-999999999: A", "Quay 999999999-: B"}, {"Quay 7", "Quay 999999999"}), {"A", "A"}));
    // Streets.
    assert (issame(delivery_walks({"Mill Lane: A", "Old Mill Lane 1-9: B", "mill lane: C", "Mill: D"}, {"Mill Lane 5", "Old Mill Lane 5", "mill lane 5", "Mill 5", "Lane 5", "Mill Lane East 5"}), {"A", "B", "C", "D", "", ""}));
    assert (issame(delivery_walks({"Route 66: A", "Route 66 1-9: B", "Route: C", "5th Row 3-4: D"}, {"Route 66 8", "Route 66 10", "Route 66", "5th Row 4"}), {"B", "A", "C", "D"}));
    assert (issame(delivery_walks({"Yard 4-b: A", "Low-End 2-6 even: B", "Odd Row odd: C", "Uneven: D"}, {"Yard 4-b 1", "Low-End 4", "Low-End 5", "Odd Row 2", "Odd Row 3c", "Uneven 3"}), {"A", "B", "", "", "C", "D"}));
    assert (issame(delivery_walks({"Große Gasse 1-9 odd: Süd", "toString: A"}, {"Große Gasse 3", "Grosse Gasse 3", "toString 1", "constructor 1"}), {"Süd", "", "A", ""}));
    vector<string> many, addresses, walks;
    for (int i = 1; i <= 300; i++) {
        many.push_back("Quay " + to_string(i) + "-" + to_string(2 * i + 40) + ": W" + to_string(i));
        addresses.push_back("Quay " + to_string(i));
        walks.push_back("W" + to_string(max(1, (i - 39) / 2)));
    }
    assert (issame(delivery_walks(many, addresses), walks));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(delivery_walks({"Mill Lane 1-35 odd: A", "Quay 2-: B"}, {"Mill Lane 7b", "Mill Lane 8", "Quay 8"}), {"A", "", "B"}));
    assert (issame(delivery_walks({"Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"}, {"Quay 5", "Quay 6", "Quay 21", "Quay 22"}), {"B", "A", "B", "C"}));
    assert (issame(delivery_walks({"Quay 2-: A", "Quay even: B"}, {"Quay 1", "Quay 2", "Quay 3"}), {"", "B", "A"}));
}

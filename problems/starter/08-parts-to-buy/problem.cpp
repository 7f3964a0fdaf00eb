// --- prompt ---
/*
List the parts to buy for building count pieces of a product.
assemblies has a row for everything built in the workshop: its name, and then in turn the names and
numbers (all at least 1) of what one piece is made of. Names that begin no row are bought. An assembly
may be made of nothing.
Return a row of name and number for every bought part that is needed in all, in the order of the names
(by byte), or one empty row if something that the product needs is, directly or not, made of itself.
>>> parts_to_buy({{"bike", "wheel", "2", "bell", "1"}, {"wheel", "spoke", "36", "rim", "1"}}, "bike", 1)
{{"bell", "1"}, {"rim", "2"}, {"spoke", "72"}}
>>> parts_to_buy({{"bike", "wheel", "2"}}, "bell", 4)
{{"bell", "4"}}
>>> parts_to_buy({{"egg", "hen", "1"}, {"hen", "egg", "12"}}, "egg", 3)
{{}}
*/
#include<string>
#include<vector>
#include<map>
#include<set>
using namespace std;
vector<vector<string>> parts_to_buy(vector<vector<string>> assemblies, string product, int count){
// --- solution ---
    struct Workshop {
        map<string, vector<string>> built;
        map<string, long long> bought;
        set<string> open;

        bool build(const string& name, long long pieces) {
            auto found = built.find(name);
            if (found == built.end()) {
                bought[name] += pieces;
                return true;
            }
            if (!open.insert(name).second) return false;
            const vector<string>& row = found->second;
            for (size_t i = 1; i + 1 < row.size(); i += 2)
                if (!build(row[i], pieces * stoll(row[i + 1]))) return false;
            open.erase(name);
            return true;
        }
    };
    Workshop workshop;
    for (auto& row : assemblies) workshop.built[row[0]] = row;
    vector<vector<string>> parts;
    if (!workshop.build(product, count)) return vector<vector<string>>(1);
    for (auto& part : workshop.bought) parts.push_back({part.first, to_string(part.second)});
    return parts;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
typedef vector<string> row;
int main(){
    vector<row> nothing;
    vector<row> bike(1, row{"bike", "wheel", "2", "bell", "1"});
    bike.push_back(row{"wheel", "spoke", "36", "rim", "1"});
    assert (issame(parts_to_buy(bike, "bike", 1), {row{"bell", "1"}, row{"rim", "2"}, row{"spoke", "72"}}));
    assert (issame(parts_to_buy(bike, "bike", 5), {row{"bell", "5"}, row{"rim", "10"}, row{"spoke", "360"}}));
    assert (issame(parts_to_buy(bike, "wheel", 2), {row{"rim", "2"}, row{"spoke", "72"}}));
    assert (issame(parts_to_buy({row{"bike", "wheel", "2"}}, "bell", 4), {row{"bell", "4"}}));
    assert (issame(parts_to_buy({row{"egg", "hen", "1"}, row{"hen", "egg", "12"}}, "egg", 3), {row{}}));
    assert (issame(parts_to_buy(nothing, "nut", 1), {row{"nut", "1"}}));
    assert (issame(parts_to_buy(vector<row>(1, row(1, "gift")), "gift", 9), nothing));
    assert (issame(parts_to_buy({row{"box", "air", "3", "lid", "1"}, row(1, "air")}, "box", 2), {row{"lid", "2"}}));
    assert (issame(parts_to_buy({row{"a", "a", "1"}}, "a", 1), {row{}}));
    assert (issame(parts_to_buy({row{"a", "b", "1"}, row{"x", "x", "1"}}, "a", 2), {row{"b", "2"}}));
    assert (issame(parts_to_buy({row{"a", "b", "1", "c", "1"}, row{"b", "d", "1"}, row{"c", "d", "2"}, row{"d", "e", "5"}}, "a", 1), {row{"e", "15"}}));
    assert (issame(parts_to_buy({row{"a", "nut", "1", "b", "2"}, row{"b", "nut", "3", "c", "1"}, row{"c", "b", "1"}}, "a", 1), {row{}}));
    assert (issame(parts_to_buy({row{"a", "bolt", "2", "b", "2"}, row{"b", "bolt", "3"}}, "a", 10), {row{"bolt", "80"}}));
    assert (issame(parts_to_buy({row{"set", "b", "1", "B", "2", "é", "3", "10", "4", "9", "5"}}, "set", 1), {row{"10", "4"}, row{"9", "5"}, row{"B", "2"}, row{"b", "1"}, row{"é", "3"}}));
    vector<row> chain;
    for (int i = 0; i < 40; i++) chain.push_back(row{"p" + to_string(i), "p" + to_string(i + 1), "2"});
    assert (issame(parts_to_buy(chain, "p0", 1), {row{"p40", "1099511627776"}}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
typedef vector<string> row;
int main(){
    assert (issame(parts_to_buy({row{"bike", "wheel", "2", "bell", "1"}, row{"wheel", "spoke", "36", "rim", "1"}}, "bike", 1), {row{"bell", "1"}, row{"rim", "2"}, row{"spoke", "72"}}));
    assert (issame(parts_to_buy({row{"bike", "wheel", "2"}}, "bell", 4), {row{"bell", "4"}}));
    assert (issame(parts_to_buy({row{"egg", "hen", "1"}, row{"hen", "egg", "12"}}, "egg", 3), {row{}}));
}

// --- prompt ---
/*
Compact the log of a key-value store.
The log has lines of three forms, their parts separated by one space:
"put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
"drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
Return the shortest log of put lines that leads to the same store: one line for every key that is
still there, as it was last put, in the order in which these lines stood in the log.
>>> compact_log({"put a 1", "put b 2", "put a 3"})
{"put b 2", "put a 3"}
>>> compact_log({"put cat.1 x", "put cow y", "drop cat", "del dog"})
{"put cow y"}
*/
#include<string>
#include<vector>
#include<map>
using namespace std;
vector<string> compact_log(vector<string> lines){
// --- solution ---
    map<string, size_t> kept;
    for (size_t i = 0; i < lines.size(); i++) {
        const string& line = lines[i];
        size_t space = line.find(' ');
        if (space == string::npos) continue;
        string verb = line.substr(0, space), rest = line.substr(space + 1);
        size_t end = rest.find(' ');
        if (verb == "put" && end != string::npos && end > 0) kept[rest.substr(0, end)] = i;
        if (rest.empty() || end != string::npos) continue;
        if (verb == "del") kept.erase(rest);
        if (verb == "drop") {
            auto at = kept.lower_bound(rest);
            while (at != kept.end() && at->first.compare(0, rest.size(), rest) == 0) at = kept.erase(at);
        }
    }
    map<size_t, string> order;
    for (auto& entry : kept) order[entry.second] = lines[entry.second];
    vector<string> log;
    for (auto& entry : order) log.push_back(entry.second);
    return log;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(compact_log({"put a 1", "put b 2", "put a 3"}), {"put b 2", "put a 3"}));
    assert (issame(compact_log({"put cat.1 x", "put cow y", "drop cat", "del dog"}), {"put cow y"}));
    assert (issame(compact_log({}), {}));
    assert (issame(compact_log({"del a", "drop b", ""}), {}));
    assert (issame(compact_log({"put a 1", "del a", ""}), {}));
    assert (issame(compact_log({"put a 1", "del a", "put a 1"}), {"put a 1"}));
    assert (issame(compact_log({"del a", "put a 1", ""}), {"put a 1"}));
    assert (issame(compact_log({"put a 1", "put a 1", ""}), {"put a 1"}));
    assert (issame(compact_log({"put a 1", "put b 2", "put c 3", "del b", "put b 2"}), {"put a 1", "put c 3", "put b 2"}));
    assert (issame(compact_log({"put ab 1", "put abc 2", "put b 3", "del ab"}), {"put abc 2", "put b 3"}));
    assert (issame(compact_log({"put ab 1", "put abc 2", "put b 3", "drop ab"}), {"put b 3"}));
    assert (issame(compact_log({"put xab 1", "put x 2", "drop ab"}), {"put xab 1", "put x 2"}));
    assert (issame(compact_log({"put A 1", "put a 2", "drop a"}), {"put A 1"}));
    // Values hold spaces, look like commands, or are empty.
    assert (issame(compact_log({"put k two  words ", "put m del k", ""}), {"put k two  words ", "put m del k"}));
    assert (issame(compact_log({"put k 1", "put k ", ""}), {"put k "}));
    // Noise.
    assert (issame(compact_log({"put k 1", "put k", "put", "PUT k 2", "set k 3", ""}), {"put k 1"}));
    assert (issame(compact_log({"put k 1", "drop", "drop ", "del", "del ", "del k x", "drop k x"}), {"put k 1"}));
    assert (issame(compact_log({"put k 1", "put  2", " put k 3", "del  k"}), {"put k 1"}));
    assert (issame(compact_log({"put 10 a", "put 9 b", "put x c", "put 1 d"}), {"put 10 a", "put 9 b", "put x c", "put 1 d"}));
    assert (issame(compact_log({"put é 1", "put éa 2", "put e 3", "drop é"}), {"put e 3"}));
    vector<string> log;
    for (int i = 0; i < 5000; i++) log.push_back("put k" + to_string(i % 7) + " " + to_string(i));
    assert (issame(compact_log(log), vector<string>(log.begin() + 4993, log.end())));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<string> a, vector<string> b){
    return a == b;
}
int main(){
    assert (issame(compact_log({"put a 1", "put b 2", "put a 3"}), {"put b 2", "put a 3"}));
    assert (issame(compact_log({"put cat.1 x", "put cow y", "drop cat", "del dog"}), {"put cow y"}));
}

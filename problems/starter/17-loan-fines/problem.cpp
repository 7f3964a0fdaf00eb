// --- prompt ---
/*
Charge fines for things that came back late to a library of things.
loans holds for every member the loans, each as day due and day returned. Days are numbered from 1.
A thing with day returned 0 is still out and counts as if it came back today; none came back later.
closed is the set of days on which the library is closed. A loan that is due on a closed day is due on
the next open day instead. Its late days are the open days after the day due, up to and including the
day returned.
The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
all of them are charged.
Return the cents that every member owes in all, without the members who owe nothing.
>>> loan_fines({{"ada", {{10, 13}}}, {"bo", {{10, 12}}}}, {}, 30)
{{"ada", 60}}
>>> loan_fines({{"cy", {{5, 0}, {1, 4}}}}, {6, 7, 8}, 10)
{{"cy", 100}}
>>> loan_fines({{"di", {{6, 17}}}}, {6, 7, 8}, 20)
{{"di", 180}}
*/
#include<string>
#include<vector>
#include<map>
#include<set>
#include<algorithm>
using namespace std;
map<string, int> loan_fines(map<string, vector<pair<int, int>>> loans, set<int> closed, int today){
// --- solution ---
    map<string, int> fines;
    for (auto& member : loans) {
        int total = 0;
        for (auto& loan : member.second) {
            int due = loan.first, end = loan.second ? loan.second : today, late = 0;
            while (closed.count(due)) due++;
            for (int day = due + 1; day <= end; day++) late += !closed.count(day);
            if (late > 2 || loan.second == 0) total += min(450, 20 * late + 20 * max(0, late - 7));
        }
        if (total > 0) fines[member.first] = total;
    }
    return fines;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(map<string, int> a, map<string, int> b){
    return a == b;
}
int main(){
    assert (issame(loan_fines({{"ada", {{10, 13}}}, {"bo", {{10, 12}}}}, {}, 30), {{"ada", 60}}));
    assert (issame(loan_fines({{"cy", {{5, 0}, {1, 4}}}}, {6, 7, 8}, 10), {{"cy", 100}}));
    assert (issame(loan_fines({{"di", {{6, 17}}}}, {6, 7, 8}, 20), {{"di", 180}}));
    assert (issame(loan_fines({}, {}, 1), {}));
    assert (issame(loan_fines({{"m", {}}}, {3}, 9), {}));
    assert (issame(loan_fines({{"m", {{10, 10}, {10, 4}}}}, {}, 30), {}));
    assert (issame(loan_fines({{"m", {{10, 11}}}}, {}, 30), {}));
    assert (issame(loan_fines({{"m", {{30, 0}}}}, {}, 30), {}));
    assert (issame(loan_fines({{"m", {{31, 0}}}}, {}, 30), {}));
    assert (issame(loan_fines({{"m", {{29, 0}}}}, {}, 30), {{"m", 20}}));
    assert (issame(loan_fines({{"m", {{28, 0}}}}, {}, 30), {{"m", 40}}));
    assert (issame(loan_fines({{"m", {{10, 17}}}}, {}, 30), {{"m", 140}}));
    assert (issame(loan_fines({{"m", {{10, 18}}}}, {}, 30), {{"m", 180}}));
    assert (issame(loan_fines({{"m", {{10, 24}}}}, {}, 30), {{"m", 420}}));
    assert (issame(loan_fines({{"m", {{10, 25}}}}, {}, 30), {{"m", 450}}));
    assert (issame(loan_fines({{"m", {{1, 0}}}}, {}, 20000), {{"m", 450}}));
    assert (issame(loan_fines({{"m", {{1, 50}, {1, 60}, {1, 5}}}}, {}, 60), {{"m", 980}}));
    assert (issame(loan_fines({{"m", {{10, 15}, {20, 25}}}}, {}, 30), {{"m", 200}}));
    assert (issame(loan_fines({{"m", {{10, 12}, {20, 22}}}}, {}, 30), {}));
    assert (issame(loan_fines({{"m", {{10, 12}, {20, 23}}}}, {}, 30), {{"m", 60}}));
    assert (issame(loan_fines({{"m", {{10, 15}}}}, {11, 12, 13}, 30), {}));
    assert (issame(loan_fines({{"m", {{10, 0}}}}, {11, 12, 13}, 15), {{"m", 40}}));
    assert (issame(loan_fines({{"m", {{10, 13}}}}, {10}, 30), {}));
    assert (issame(loan_fines({{"m", {{10, 14}}}}, {10}, 30), {{"m", 60}}));
    assert (issame(loan_fines({{"m", {{10, 16}}}}, {10, 11, 12}, 30), {{"m", 60}}));
    assert (issame(loan_fines({{"m", {{10, 12}, {11, 0}}}}, {10, 11, 12}, 12), {}));
    assert (issame(loan_fines({{"m", {{10, 14}}}}, {14}, 30), {{"m", 60}}));
    assert (issame(loan_fines({{"m", {{10, 13}}}}, {1, 9, 14}, 30), {{"m", 60}}));
    assert (issame(loan_fines({{"b", {{1, 9}}}, {"constructor", {{1, 5}}}, {"Z", {{1, 4}}}, {"c", {{1, 3}}}, {"é", {{1, 0}}}}, {}, 9), {{"b", 180}, {"constructor", 80}, {"Z", 60}, {"é", 180}}));
    vector<pair<int, int>> lent;
    for (int week = 0; week < 300; week++) lent.push_back(make_pair(7 * week + 1, 7 * week + 15));
    set<int> sundays;
    for (int day = 7; day < 3000; day += 7) sundays.insert(day);
    map<string, vector<pair<int, int>>> loans;
    map<string, int> fines;
    for (int i = 0; i < 5; i++) {
        loans["m" + to_string(i)] = lent;
        fines["m" + to_string(i)] = 102000;
    }
    assert (issame(loan_fines(loans, sundays, 3000), fines));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(map<string, int> a, map<string, int> b){
    return a == b;
}
int main(){
    assert (issame(loan_fines({{"ada", {{10, 13}}}, {"bo", {{10, 12}}}}, {}, 30), {{"ada", 60}}));
    assert (issame(loan_fines({{"cy", {{5, 0}, {1, 4}}}}, {6, 7, 8}, 10), {{"cy", 100}}));
    assert (issame(loan_fines({{"di", {{6, 17}}}}, {6, 7, 8}, 20), {{"di", 180}}));
}

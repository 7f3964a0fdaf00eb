// --- prompt ---
/*
Rewrite the amounts of a recipe for people eaters so that it serves guests.
Every row of the recipe is the name of an ingredient and its amount. An amount begins with a number:
"2", a fraction "3/4", or both "1 1/2". It ends there or goes on with a space and a unit, which stays
as it is. An amount of any other form stays as it is altogether.
Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
whole part 0 before a fraction, and "0" for nothing. Keep the order of the ingredients.
>>> scale_recipe({{"flour", "1 1/2 cups"}, {"salt", "a pinch"}}, 4, 6)
{{"flour", "2 1/4 cups"}, {"salt", "a pinch"}}
>>> scale_recipe({{"eggs", "3"}, {"milk", "1/3 l"}}, 2, 1)
{{"eggs", "1 1/2"}, {"milk", "1/6 l"}}
*/
#include<string>
#include<vector>
using namespace std;
vector<vector<string>> scale_recipe(vector<vector<string>> amounts, int people, int guests){
// --- solution ---
    for (vector<string>& row : amounts) {
        const string& amount = row[1];
        size_t place = 0;
        bool fine = true;
        auto number = [&]() {
            long long value = 0;
            size_t begun = place;
            while (place < amount.size() && amount[place] >= '0' && amount[place] <= '9') value = value * 10 + amount[place++] - '0';
            if (place == begun) fine = false;
            return value;
        };
        auto ends = [&]() { return place == amount.size() || amount[place] == ' '; };
        long long whole = 0, above = number(), below = 1;
        size_t end = place;
        if (fine && place < amount.size() && amount[place] == ' ') {
            // A second number is part of the amount only if it is a fraction.
            place++;
            long long second = number();
            if (fine && place < amount.size() && amount[place] == '/') {
                place++;
                long long third = number();
                if (fine && ends()) {
                    whole = above;
                    above = second;
                    below = third;
                    end = place;
                }
            }
            fine = true;
        } else if (fine && place < amount.size() && amount[place] == '/') {
            place++;
            below = number();
            fine = fine && ends();
            end = place;
        } else {
            fine = fine && ends();
        }
        if (!fine) continue;
        long long top = (whole * below + above) * guests, bottom = below * people;
        long long a = top, b = bottom;
        while (b) {
            long long rest = a % b;
            a = b;
            b = rest;
        }
        top /= a;
        bottom /= a;
        string text;
        if (top / bottom > 0 || top % bottom == 0) text = to_string(top / bottom);
        if (top % bottom) text += (text.empty() ? "" : " ") + to_string(top % bottom) + "/" + to_string(bottom);
        row[1] = text + amount.substr(end);
    }
    return amounts;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
string one(string amount, int people, int guests){
    vector<vector<string>> rows(1);
    rows[0].push_back("x");
    rows[0].push_back(amount);
    return scale_recipe(rows, people, guests)[0][1];
}
int main(){
    assert (issame(scale_recipe({{"flour", "1 1/2 cups"}, {"salt", "a pinch"}}, 4, 6), {{"flour", "2 1/4 cups"}, {"salt", "a pinch"}}));
    assert (issame(scale_recipe({{"eggs", "3"}, {"milk", "1/3 l"}}, 2, 1), {{"eggs", "1 1/2"}, {"milk", "1/6 l"}}));
    assert (issame(scale_recipe({}, 2, 3), {}));
    assert (issame(scale_recipe({{"z", "1"}, {"b", "to taste"}, {"a", "2"}}, 1, 2), {{"z", "2"}, {"b", "to taste"}, {"a", "4"}}));
    assert (one("2", 4, 4) == "2");
    assert (one("2", 4, 2) == "1");
    assert (one("2/4", 1, 1) == "1/2");
    assert (one("6/4 g", 1, 1) == "1 1/2 g");
    assert (one("4/4", 3, 3) == "1");
    assert (one("3 0/5 l", 1, 1) == "3 l");
    assert (one("2/3 cup", 2, 3) == "1 cup");
    assert (one("1", 3, 1) == "1/3");
    assert (one("1/10 l", 1, 3) == "3/10 l");
    assert (one("2 1/2", 5, 0) == "0");
    assert (one("200 g", 4, 0) == "0 g");
    assert (one("0", 2, 5) == "0");
    assert (one("2 1-litre tins", 1, 3) == "6 1-litre tins");
    assert (one("1 1/2 kg (3 lb)", 1, 2) == "3 kg (3 lb)");
    assert (one("2  Stück", 2, 4) == "4  Stück");
    assert (one("2nd best wine", 1, 2) == "2nd best wine");
    assert (one("½ cup", 1, 2) == "½ cup");
    assert (one("about 3", 1, 2) == "about 3");
    assert (one("", 1, 2) == "");
    assert (one("7 g", 7000000, 3000000) == "3 g");
    assert (one("999999/1000000 kg", 3, 1) == "333333/1000000 kg");
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
int main(){
    assert (issame(scale_recipe({{"flour", "1 1/2 cups"}, {"salt", "a pinch"}}, 4, 6), {{"flour", "2 1/4 cups"}, {"salt", "a pinch"}}));
    assert (issame(scale_recipe({{"eggs", "3"}, {"milk", "1/3 l"}}, 2, 1), {{"eggs", "1 1/2"}, {"milk", "1/6 l"}}));
}

// --- prompt ---
/*
Draw up a sowing plan from the lines on packets of seed.
A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
or several separated by ", ". A window is one month, or the first and the last month joined by "-",
with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
Return a row for every month in which something can be sown, in the order of the year: the month, and then
the names of all that can be sown, each once, sorted by code point (which is the order of the bytes in
UTF-8). Months in which nothing can be sown are left out.
>>> sowing_plan({"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"})
{{"Feb", "broad bean"}, {"Mar", "broad bean", "leek"}, {"Apr", "leek"}, {"Nov", "broad bean"}}
>>> sowing_plan({"garlic; sow Dec-Jan; harvest Jul"})
{{"Jan", "garlic"}, {"Dec", "garlic"}}
>>> sowing_plan({"chard; sow Apr-", "sow May", "kale; harvest Jan"})
{}
*/
#include<string>
#include<vector>
#include<set>
#include<algorithm>
using namespace std;
vector<vector<string>> sowing_plan(vector<string> lines){
// --- solution ---
    const vector<string> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto split = [](const string& text, const string& separator) {
        vector<string> parts;
        size_t begun = 0, end;
        while ((end = text.find(separator, begun)) != string::npos) {
            parts.push_back(text.substr(begun, end - begun));
            begun = end + separator.size();
        }
        parts.push_back(text.substr(begun));
        return parts;
    };
    auto number = [&](const string& month) { return find(months.begin(), months.end(), month) - months.begin(); };
    // The months that a part opens, or none if it is malformed.
    auto open_months = [&](const string& part, const string& verb) {
        vector<int> open;
        if (part.compare(0, verb.size(), verb) != 0) return open;
        for (auto& window : split(part.substr(verb.size()), ", ")) {
            vector<string> ends = split(window, "-");
            int first = number(ends.front()), last = number(ends.back());
            if (ends.size() > 2 || first == 12 || last == 12) return vector<int>();
            for (int step = 0; step <= (last + 12 - first) % 12; step++) open.push_back((first + step) % 12);
        }
        return open;
    };
    vector<set<string>> names(12);
    for (auto& line : lines) {
        vector<string> parts = split(line, "; ");
        const string& name = parts[0];
        if (name.empty() || name.front() == ' ' || name.back() == ' ' || name.find(';') != string::npos) continue;
        if (parts.size() < 2 || parts.size() > 3) continue;
        if (parts.size() == 3 && open_months(parts[2], "harvest ").empty()) continue;
        for (int month : open_months(parts[1], "sow ")) names[month].insert(name);
    }
    vector<vector<string>> plan;
    for (int month = 0; month < 12; month++) {
        if (names[month].empty()) continue;
        plan.push_back(vector<string>(1, months[month]));
        plan.back().insert(plan.back().end(), names[month].begin(), names[month].end());
    }
    return plan;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
typedef vector<string> row;
row one(string line){
    return row(1, line);
}
int main(){
    const row months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    vector<row> nothing, whole_year;
    for (auto& month : months) whole_year.push_back(row{month, "cress"});
    assert (issame(sowing_plan(row{"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"}), {row{"Feb", "broad bean"}, row{"Mar", "broad bean", "leek"}, row{"Apr", "leek"}, row{"Nov", "broad bean"}}));
    assert (issame(sowing_plan(one("garlic; sow Dec-Jan; harvest Jul")), {row{"Jan", "garlic"}, row{"Dec", "garlic"}}));
    assert (issame(sowing_plan({"chard; sow Apr-", "sow May", "kale; harvest Jan"}), nothing));
    assert (issame(sowing_plan({}), nothing));
    assert (issame(sowing_plan(one("pea; sow Apr")), {row{"Apr", "pea"}}));
    // Windows around the year, and of one month.
    assert (issame(sowing_plan(one("pea; sow Nov-Feb")), {row{"Jan", "pea"}, row{"Feb", "pea"}, row{"Nov", "pea"}, row{"Dec", "pea"}}));
    assert (issame(sowing_plan(one("pea; sow Mar-Mar")), {row{"Mar", "pea"}}));
    assert (issame(sowing_plan(one("pea; sow Dec-Dec, Jan-Jan")), {row{"Jan", "pea"}, row{"Dec", "pea"}}));
    assert (issame(sowing_plan(one("cress; sow Jan-Dec")), whole_year));
    assert (issame(sowing_plan(one("cress; sow Jun-May")), whole_year));
    // Only what is sown counts.
    assert (issame(sowing_plan(one("pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb")), {row{"Apr", "pea"}}));
    // Each name once a month, whether windows overlap or lines repeat it.
    assert (issame(sowing_plan(one("pea; sow Mar-May, Apr-Jun, May")), {row{"Mar", "pea"}, row{"Apr", "pea"}, row{"May", "pea"}, row{"Jun", "pea"}}));
    assert (issame(sowing_plan({"pea; sow Mar", "leek; sow Mar", "pea; sow Mar; harvest Jul", "pea; sow Feb"}), {row{"Feb", "pea"}, row{"Mar", "leek", "pea"}}));
    // The order of the names.
    assert (issame(sowing_plan({"pea; sow May", "Zinnia; sow May", "9-star; sow May", "Pea; sow May", "10-week; sow May"}), {row{"May", "10-week", "9-star", "Pea", "Zinnia", "pea"}}));
    assert (issame(sowing_plan({"🌽 maize; sow May", "ｋａｌｅ; sow May", "épinard; sow May", "kale red; sow May", "kale; sow May"}), {row{"May", "kale", "kale red", "épinard", "ｋａｌｅ", "🌽 maize"}}));
    // Unusual names.
    assert (issame(sowing_plan(one("sow May; sow Jun")), {row{"Jun", "sow May"}}));
    assert (issame(sowing_plan({"bean, dwarf  (late): ½ - 1 m; sow Jun", "x; sow Jun", "constructor; sow Jun"}), {row{"Jun", "bean, dwarf  (late): ½ - 1 m", "constructor", "x"}}));
    // Malformed names, months, windows, parts, and spaces; the last line of each is fine.
    assert (issame(sowing_plan({"; sow May", " ; sow May", " a; sow May", "b ; sow May", "c;d; sow May", "e;; sow May", "f f; sow Jul"}), {row{"Jul", "f f"}}));
    assert (issame(sowing_plan({"a; sow may", "b; sow MAY", "c; sow May.", "d; sow June", "e; sow Ma", "f; sow Mai", "g; sow 5", "h; sow Jul"}), {row{"Jul", "h"}}));
    assert (issame(sowing_plan({"a; sow -May", "b; sow May-", "c; sow Mar-Apr-May", "d; sow Mar–May", "e; sow Mar - May", "f; sow MayJun", "g; sow Jul"}), {row{"Jul", "g"}}));
    assert (issame(sowing_plan({"a; sow May,Jun", "b; sow May, ", "c; sow , May", "d; sow May Jun", "e; sow May,  Jun", "f; sow", "g; sow ", "h; sow Jul, Jul"}), {row{"Jul", "h"}}));
    assert (issame(sowing_plan({"a; sow May; harvest", "b; sow May; harvest Agu", "c; sow May; harvest Aug; harvest Sep", "d; sow May; sow Jun", "e; harvest Aug; sow May", "f; sow Jul; harvest Aug"}), {row{"Jul", "f"}}));
    assert (issame(sowing_plan({"a;sow May", "b;  sow May", "c; sow  May", "d; sow May ", "e; sow May;", "f; sow May; ", "g; Sow May", "h: sow May", "i", "", "j; sow Jul"}), {row{"Jul", "j"}}));
    assert (issame(sowing_plan({"a; sow May\n", "b; sow May; harvest Jul\n", "c; sow May\r", "d; sow\tMay", "e;\nsow May", "f; sow Jul"}), {row{"Jul", "f"}}));
    // Every sort is sown in months that are four apart, and in those behind them.
    row packets;
    vector<row> plan;
    auto name = [](int sort) { return string("sort ") + (sort < 10 ? "0" : "") + to_string(sort); };
    for (int i = 0; i < 2400; i++) packets.push_back(name(i % 40) + "; sow " + months[i % 12] + "-" + months[(i + 1) % 12]);
    for (int m = 0; m < 12; m++) {
        plan.push_back(row(1, months[m]));
        for (int sort = 0; sort < 40; sort++)
            if ((m + 40 - sort) % 4 < 2) plan[m].push_back(name(sort));
    }
    assert (issame(sowing_plan(packets), plan));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool issame(vector<vector<string>> a, vector<vector<string>> b){
    return a == b;
}
typedef vector<string> row;
int main(){
    vector<row> nothing;
    assert (issame(sowing_plan(row{"leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"}), {row{"Feb", "broad bean"}, row{"Mar", "broad bean", "leek"}, row{"Apr", "leek"}, row{"Nov", "broad bean"}}));
    assert (issame(sowing_plan(row{"garlic; sow Dec-Jan; harvest Jul"}), {row{"Jan", "garlic"}, row{"Dec", "garlic"}}));
    assert (issame(sowing_plan({"chard; sow Apr-", "sow May", "kale; harvest Jan"}), nothing));
}

// --- prompt ---
/*
Reckon from its log where a ship is that started at {0, 0}.
Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
digits 0 to 9, and then, if need be, a point and one or more of these digits again.
The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
miles {east, north} an hour, carries it along.
Return the ship's position as miles {east, north}, no more than 0.000001 off. If a leg has any other
form (other letters, a sign, more spaces, something missing or left over), throw an invalid_argument.
>>> dead_reckoning({"N 6", "E 2"}, 4, {-0.5, 0.25})
{1, 6.5}
>>> dead_reckoning({"N30E 12.5"}, 5, {0, 0})
{6.25, 10.825318}
*/
#include<string>
#include<vector>
#include<cmath>
#include<stdexcept>
using namespace std;
pair<double, double> dead_reckoning(vector<string> legs, double speed, pair<double, double> current){
// --- solution ---
    const double degree = acos(-1.0) / 180;
    double east = 0, north = 0;
    for (const string& leg : legs) {
        size_t place = 0;
        auto is_digit = [&]() { return place < leg.size() && leg[place] >= '0' && leg[place] <= '9'; };
        auto one_of = [&](const string& allowed) -> char {
            if (place == leg.size() || allowed.find(leg[place]) == string::npos) throw invalid_argument("not a leg: " + leg);
            return leg[place++];
        };
        // Read by hand: stod takes spaces, signs, exponents and "inf" as well.
        auto number = [&]() -> double {
            size_t begun = place;
            do one_of("0123456789"); while (is_digit());
            if (place < leg.size() && leg[place] == '.') {
                place++;
                do one_of("0123456789"); while (is_digit());
            }
            return stod(leg.substr(begun, place - begun));
        };
        char first = one_of("NESW");
        double course = string("NESW").find(first) * 90;
        if ((first == 'N' || first == 'S') && is_digit()) {
            double turned = number();
            if (turned > 90) throw invalid_argument("more than 90 degrees: " + leg);
            course += (first == 'N') == (one_of("EW") == 'E') ? turned : -turned;
        }
        one_of(" ");
        double miles = number();
        if (place < leg.size()) throw invalid_argument("more than a leg: " + leg);
        east += miles * sin(course * degree) + miles / speed * current.first;
        north += miles * cos(course * degree) + miles / speed * current.second;
    }
    return {east, north};
}
// --- test ---
#undef NDEBUG
#include<assert.h>
bool reckons(vector<string> legs, double speed, pair<double, double> current, double east, double north){
    pair<double, double> position = dead_reckoning(legs, speed, current);
    return fabs(position.first - east) < 1e-6 && fabs(position.second - north) < 1e-6;
}
bool refuses(vector<string> malformed){
    for (string leg : malformed) {
        vector<string> legs(1, "N 1");
        legs.push_back(leg);
        legs.push_back("E 1");
        try {
            dead_reckoning(legs, 5, make_pair(0.0, 0.0));
            return false;
        } catch (const invalid_argument&) {
        }
    }
    return true;
}
int main(){
    typedef vector<string> log;
    assert (reckons(log{"N 6", "E 2"}, 4, {-0.5, 0.25}, 1, 6.5));
    assert (reckons(log(1, "N30E 12.5"), 5, {0, 0}, 6.25, 10.825317547305483));
    assert (reckons({}, 5, {3, 4}, 0, 0));
    assert (reckons(log(1, "S 4"), 1, {0, 0}, 0, -4));
    assert (reckons(log(1, "W 2.5"), 1, {0, 0}, -2.5, 0));
    assert (reckons(log(1, "S30E 10"), 5, {0, 0}, 5, -8.660254037844386));
    assert (reckons(log(1, "S60W 10"), 5, {0, 0}, -8.660254037844386, -5));
    assert (reckons(log(1, "N45W 2"), 5, {0, 0}, -1.4142135623730951, 1.4142135623730951));
    assert (reckons(log(1, "N22.5E 8"), 5, {0, 0}, 3.0614674589207183, 7.391036260090294));
    assert (reckons(log{"N0E 3", "S0W 5"}, 5, {0, 0}, 0, -2));
    assert (reckons(log{"N90E 3", "S90W 1.5", "S90.0E 4"}, 5, {0, 0}, 5.5, 0));
    assert (reckons(log{"N005E 0010.50", "S5W 10.5"}, 5, {0, 0}, 0, 0));
    // No time goes by on a leg of no miles, and a current may undo what was sailed.
    assert (reckons(log{"N 0", "S12W 0.0"}, 5, {3, 4}, 0, 0));
    assert (reckons(log(1, "E 10"), 4, {0, -2}, 10, -5));
    assert (reckons(log(1, "N 6"), 3, {0, -3}, 0, 0));
    assert (reckons(log{"N 10", "E 10", "S 10", "W 10"}, 8, {1.5, -0.75}, 7.5, -3.75));
    log zigzag;
    for (int i = 0; i < 4000; i++) {
        zigzag.push_back("N36E 0.5");
        zigzag.push_back("S36W 0.25");
    }
    assert (reckons(zigzag, 10, {0.1, -0.2}, 617.7852522924731, 749.0169943749475));
    assert (refuses({"", " ", "N", "N ", "5", " 5", "N30E", "N30E ", "30 5", "N5", "N30E5", "N 5 6", "N 5E"}));
    assert (refuses({" N 5", "N 5 ", "N  5", "N30 E 5", "N\t5", "N 5\n", "N 5\nE 5"}));
    assert (refuses({"n 5", "N30e 5", "X 5", "NE 5", "N30 5", "30E 5", "W30S 4", "E10N 3", "N30S 2", "N30EE 2", "NN30E 2"}));
    assert (refuses({"N91E 5", "S90.001W 5", "N-5E 3", "N+5E 3", "N.5E 3", "N5.E 3", "N1e1E 3", "N99999999999999999999E 5"}));
    assert (refuses({"N -4", "N +4", "N .5", "N 5.", "N .", "N 1.2.3", "N 1e3", "N 1,5", "N 1_000", "N 0x10", "N 5d"}));
    assert (refuses({"N inf", "N Infinity", "N nan", "N NaN", "N ٣", "N٣E 5", "N ５", "N 5½"}));
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
bool near(pair<double, double> a, pair<double, double> b){
    return fabs(a.first - b.first) < 1e-6 && fabs(a.second - b.second) < 1e-6;
}
int main(){
    assert (near(dead_reckoning({"N 6", "E 2"}, 4, {-0.5, 0.25}), {1, 6.5}));
    assert (near(dead_reckoning({"N30E 12.5"}, 5, {0, 0}), {6.25, 10.825318}));
}

// --- prompt ---
/*
Price of sending a parcel, in cents.
A parcel is billed by its weight in grams or by its volume weight, whichever is larger. The volume
weight is one gram for every 5 cubic centimetres, rounded up (sides are in centimetres).
The first started kilogram costs 450, every further started kilogram 120.
A parcel whose longest side is over 120 cm costs 900 more.
If a side or the weight is not positive, the parcel is refused: return -1.
>>> parcel_fee({30, 20, 10}, 800)
570
>>> parcel_fee({10, 10, 10}, 1000)
450
>>> parcel_fee({130, 10, 10}, 200)
1590
*/
#include<vector>
#include<algorithm>
using namespace std;
long long parcel_fee(vector<long long> sides, long long grams){
// --- solution ---
    if (grams <= 0 || *min_element(sides.begin(), sides.end()) <= 0) return -1;
    long long volume = sides[0] * sides[1] * sides[2];
    long long billed = max(grams, (volume + 4) / 5);
    long long fee = 450 + 120 * ((billed + 999) / 1000 - 1);
    if (*max_element(sides.begin(), sides.end()) > 120) fee += 900;
    return fee;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (parcel_fee({30, 20, 10}, 800) == 570);
    assert (parcel_fee({10, 10, 10}, 1000) == 450);
    assert (parcel_fee({10, 10, 10}, 1001) == 570);
    assert (parcel_fee({130, 10, 10}, 200) == 1590);
    assert (parcel_fee({1, 1, 1}, 1) == 450);
    // 5002 cubic centimetres are 1000.4 g, so the second kilogram has begun.
    assert (parcel_fee({2, 41, 61}, 900) == 570);
    assert (parcel_fee({50, 10, 10}, 900) == 450);
    assert (parcel_fee({120, 1, 1}, 10) == 450);
    assert (parcel_fee({1, 121, 1}, 10) == 1350);
    assert (parcel_fee({1, 1, 121}, 2000) == 1470);
    assert (parcel_fee({20, 20, 20}, 1600) == 570);
    assert (parcel_fee({0, 10, 10}, 100) == -1);
    assert (parcel_fee({10, 10, 10}, 0) == -1);
    assert (parcel_fee({-10, -10, 10}, 100) == -1);
    assert (parcel_fee({10, 10, 10}, -5) == -1);
    assert (parcel_fee({100000, 100000, 100000}, 1) == 24000000001230LL);
    assert (parcel_fee({1, 1, 1}, 1000000000000LL) == 120000000330LL);
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (parcel_fee({30, 20, 10}, 800) == 570);
    assert (parcel_fee({10, 10, 10}, 1000) == 450);
    assert (parcel_fee({130, 10, 10}, 200) == 1590);
}

// expect: runtime_error
// attack: calls itself without end
#include<vector>
#include<algorithm>
using namespace std;
long long parcel_fee(vector<long long> sides, long long grams){
    volatile char frame[4096]; frame[0] = 1;
    return parcel_fee(sides, grams + 1) + frame[0];
}

// expect: compile_error
// attack: has the compiler compute for ever
#include<vector>
#include<algorithm>
using namespace std;
constexpr long long rounds(long long n){ return n < 2 ? n : rounds(n - 1) + rounds(n - 2); }
long long parcel_fee(vector<long long> sides, long long grams){
    constexpr long long fee = rounds(60);
    return fee;
}

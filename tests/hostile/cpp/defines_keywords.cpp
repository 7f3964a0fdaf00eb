// expect: failed compile_error
// attack: turns every assertion's words into others
#include<vector>
#include<algorithm>
using namespace std;
#define static_cast reinterpret_cast
#define bool int
#define if while
#define abs(x) 0
#define issame(...) true
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: failed
// attack: redefines assert, NDEBUG and main
#include<vector>
#include<algorithm>
using namespace std;
#include <assert.h>
#define NDEBUG
#undef assert
#define assert(x)
#define main tests_main
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

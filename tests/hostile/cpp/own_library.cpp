// expect: failed
// attack: defines abort, exit and write to hide how it ends
#include<vector>
#include<algorithm>
using namespace std;
extern "C" void abort(){ for(;;); }
extern "C" void _exit(int){ for(;;); }
extern "C" long write(int, const void*, unsigned long n){ return n; }
extern "C" void __assert_fail(const char*, const char*, unsigned, const char*){}
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

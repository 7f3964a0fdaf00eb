// expect: compile_error
// attack: brings the function that reports a failed assertion
#include<vector>
#include<algorithm>
using namespace std;
extern "C" void hx_assertion_failed(const char*, int){}
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

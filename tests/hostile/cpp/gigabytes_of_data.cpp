// expect: compile_error memory_limit runtime_error
// attack: an initialised array of 3 GB
#include<vector>
#include<algorithm>
using namespace std;
int large[800000000] = {1};
long long parcel_fee(vector<long long> sides, long long grams){
    return large[grams];
}

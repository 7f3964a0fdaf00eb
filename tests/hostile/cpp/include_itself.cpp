// expect: compile_error
// attack: includes itself
#include<vector>
#include<algorithm>
using namespace std;
#include __FILE__
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

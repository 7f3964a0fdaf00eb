// expect: compile_error
// attack: has the compiler read a file without end
#include<vector>
#include<algorithm>
using namespace std;
#include "/dev/zero"
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

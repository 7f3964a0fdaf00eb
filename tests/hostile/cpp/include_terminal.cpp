// expect: compile_error
// attack: has the compiler wait for a terminal
#include<vector>
#include<algorithm>
using namespace std;
#include "/dev/tty"
#include "/dev/stdin"
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: compile_error
// attack: includes /etc/passwd, to have its lines in the error messages
#include<vector>
#include<algorithm>
using namespace std;
#include "/etc/passwd"
#include "/etc/shadow"
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: incomplete
// attack: exits with status 0 before main
#include<vector>
#include<algorithm>
using namespace std;
struct Early { Early(){ exit(0); } } early;
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: failed runtime_error
// attack: kills every process it may, then process 1
#include<vector>
#include<algorithm>
using namespace std;
#include <signal.h>
long long parcel_fee(vector<long long> sides, long long grams){
    kill(-1, SIGKILL); kill(1, SIGKILL);
    return -1;
}

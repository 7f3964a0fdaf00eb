// expect: timeout
// attack: stops itself and waits
#include<vector>
#include<algorithm>
using namespace std;
#include <signal.h>
long long parcel_fee(vector<long long> sides, long long grams){
    raise(SIGSTOP);
    return -1;
}

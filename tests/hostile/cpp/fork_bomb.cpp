// expect: timeout failed runtime_error memory_limit
// attack: forks without end
#include<vector>
#include<algorithm>
using namespace std;
#include <unistd.h>
long long parcel_fee(vector<long long> sides, long long grams){
    for (;;) fork();
}

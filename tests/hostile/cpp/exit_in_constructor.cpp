// expect: incomplete
// attack: exits with status 0 in an ELF constructor
#include<vector>
#include<algorithm>
using namespace std;
#include <unistd.h>
__attribute__((constructor)) void early(){ _exit(0); }
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: compile_error
// separate: failed
// attack: brings a main of its own, in disguise
#include<vector>
#include<algorithm>
using namespace std;
extern "C" int __wrap_main(int, char**, char**){ return 0; }
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

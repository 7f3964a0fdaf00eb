// expect: compile_error
// attack: leaves a namespace open around the tests
#include<vector>
#include<algorithm>
using namespace std;
namespace hidden {
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

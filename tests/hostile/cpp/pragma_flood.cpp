// expect: compile_error
// attack: fills the compiler's messages
#include<vector>
#include<algorithm>
using namespace std;
#define SAY _Pragma("message(\"nothing to see here, nothing to see here, nothing to see here, nothing to see here\")")
#define TEN(x) x x x x x x x x x x
TEN(TEN(TEN(TEN(TEN(SAY)))))
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

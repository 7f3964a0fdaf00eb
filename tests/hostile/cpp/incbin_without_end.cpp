// expect: compile_error
// attack: has the assembler put an endless file into the program
#include<vector>
#include<algorithm>
using namespace std;
__asm__(".incbin \"/dev/zero\"");
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: compile_error
// attack: has the assembler put a file of the host into the program
#include<vector>
#include<algorithm>
using namespace std;
__asm__(".incbin \"/etc/shadow\"");
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

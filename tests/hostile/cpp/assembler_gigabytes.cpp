// expect: compile_error
// attack: has the assembler make a section of 8 GB
#include<vector>
#include<algorithm>
using namespace std;
__asm__(".data\n.fill 1073741824, 8, 1\n.text");
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

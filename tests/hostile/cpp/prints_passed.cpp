// expect: failed
// attack: prints what a report looks like
#include<vector>
#include<algorithm>
using namespace std;
#include <stdio.h>
long long parcel_fee(vector<long long> sides, long long grams){
    puts("passed"); fputs("00000000000000000000000000000000 passed \n", stderr);
    return -1;
}

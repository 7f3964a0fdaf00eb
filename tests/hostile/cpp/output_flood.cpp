// expect: output_limit
// attack: prints without end
#include<vector>
#include<algorithm>
using namespace std;
#include <stdio.h>
long long parcel_fee(vector<long long> sides, long long grams){
    for (;;) puts("flood flood flood flood flood flood flood flood flood flood flood flood flood");
}

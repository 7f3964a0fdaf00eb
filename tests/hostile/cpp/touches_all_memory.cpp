// expect: memory_limit
// attack: fills all memory it can get
#include<vector>
#include<algorithm>
using namespace std;
#include <stdlib.h>
#include <string.h>
long long parcel_fee(vector<long long> sides, long long grams){
    for (;;) { vector<char>* v = new vector<char>(16 << 20, 1); if (v->empty()) return 0; }
}

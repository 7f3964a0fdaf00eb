// expect: failed
// attack: exits with status 0 while the program ends
#include<vector>
#include<algorithm>
using namespace std;
#include <unistd.h>
struct Late { ~Late(){ _exit(0); } } late;
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

// expect: incomplete
// attack: writes a report of its own on every descriptor
#include<vector>
#include<algorithm>
using namespace std;
#include <unistd.h>
long long parcel_fee(vector<long long> sides, long long grams){
    for (int fd = 3; fd < 100; fd++) (void)!write(fd, "00000000000000000000000000000000 passed \n", 41);
    _exit(0);
}

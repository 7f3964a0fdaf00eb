// expect: compile_error
// attack: a macro that grows to a billion tokens
#include<vector>
#include<algorithm>
using namespace std;
#define A x + x + x + x + x + x + x + x + x + x
#define B A + A + A + A + A + A + A + A + A + A
#define C B + B + B + B + B + B + B + B + B + B
#define D C + C + C + C + C + C + C + C + C + C
#define E D + D + D + D + D + D + D + D + D + D
#define F E + E + E + E + E + E + E + E + E + E
#define G F + F + F + F + F + F + F + F + F + F
#define H G + G + G + G + G + G + G + G + G + G
long long parcel_fee(vector<long long> sides, long long grams){
    long long x = 1;
    return H;
}

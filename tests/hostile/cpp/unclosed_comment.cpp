// expect: compile_error
// attack: leaves a comment and a condition open, to swallow the tests
#include<vector>
#include<algorithm>
using namespace std;
#if 0
/*
long long parcel_fee(vector<long long> sides, long long grams){
    return -1;
}

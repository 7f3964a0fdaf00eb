// expect: compile_error
// attack: instantiates templates to the limit of their depth, in two branches each
#include<vector>
#include<algorithm>
using namespace std;
template<int N, int M> struct Tree { enum { value = Tree<N - 1, 2 * M>::value + Tree<N - 1, 2 * M + 1>::value }; };
template<int M> struct Tree<0, M> { enum { value = 1 }; };
long long parcel_fee(vector<long long> sides, long long grams){
    return Tree<30, 0>::value;
}

// --- prompt ---
/*
Name of a berth in a sleeper train.
Berths are numbered from 1 through the whole train, and every coach has per_coach of them. In a coach
they fill compartments of six, one compartment after the other (the last one may have fewer).
In a compartment the numbers run upwards on the left, then upwards on the right: L1 L2 L3 R1 R2 R3.
The name is the letter of the coach (A is the first), the number of the compartment in its coach, with
at least two digits, and the place in the compartment, joined by hyphens.
If the number is below 1 or lies behind coach Z, the name is empty.
>>> berth_name(1, 30)
"A-01-L1"
>>> berth_name(38, 30)
"B-02-L2"
>>> berth_name(0, 30)
""
*/
#include<stdio.h>
#include<string>
using namespace std;
string berth_name(int berth, int per_coach){
// --- solution ---
    if (berth < 1 || berth > 26 * per_coach) return "";
    int coach = (berth - 1) / per_coach;
    int in_coach = (berth - 1) % per_coach;
    char text[32];
    int place = in_coach % 6;
    snprintf(text, sizeof text, "%c-%02d-%c%d", 'A' + coach, in_coach / 6 + 1, place < 3 ? 'L' : 'R', place % 3 + 1);
    return text;
}
// --- test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (berth_name(1, 30) == "A-01-L1");
    assert (berth_name(38, 30) == "B-02-L2");
    assert (berth_name(0, 30) == "");
    assert (berth_name(-7, 30) == "");
    assert (berth_name(3, 30) == "A-01-L3");
    assert (berth_name(4, 30) == "A-01-R1");
    assert (berth_name(6, 30) == "A-01-R3");
    assert (berth_name(7, 30) == "A-02-L1");
    assert (berth_name(30, 30) == "A-05-R3");
    assert (berth_name(31, 30) == "B-01-L1");
    assert (berth_name(10, 10) == "A-02-R1");
    assert (berth_name(11, 10) == "B-01-L1");
    assert (berth_name(26, 1) == "Z-01-L1");
    assert (berth_name(27, 1) == "");
    assert (berth_name(780, 30) == "Z-05-R3");
    assert (berth_name(781, 30) == "");
    assert (berth_name(60, 60) == "A-10-R3");
    assert (berth_name(1000, 1000) == "A-167-R1");
    assert (berth_name(1000000000, 30) == "");
}
// --- example test ---
#undef NDEBUG
#include<assert.h>
int main(){
    assert (berth_name(1, 30) == "A-01-L1");
    assert (berth_name(38, 30) == "B-02-L2");
    assert (berth_name(0, 30) == "");
}

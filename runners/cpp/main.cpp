// The program: the sample's text, unchanged, then the tests.
#include "solution.cpp"
#include "tests.h"
#include "test.cpp"

// The candidate: the sample's text, unchanged, then what hands its function to serve.cpp.
#include "codecs.h"
#include "solution.cpp"
#include "tests.h"
#include "entry.cpp"

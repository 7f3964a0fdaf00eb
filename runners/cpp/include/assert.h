// The system's for the sample; for the tests, an assertion that nothing can switch off and that says when it fails.
#ifndef HX_TESTS
#include_next <assert.h>
#else
#undef assert
#define assert(condition) \
  (static_cast<bool>(condition) ? static_cast<void>(0) : ::hx_assertion_failed(#condition, __LINE__))
#endif

// Instantiations of include/hx_wire's for libhx.so. There HX_MORE is `extern template` behind the precompiled header,
// `template` here, and not defined in the plain way.
#include "prelude.h"
#include "wire.h"

#define HX_MORE template
#include <hx_wire/map.h>
#if __has_include(<boost/any.hpp>)
#include <hx_wire/any.h>
#endif

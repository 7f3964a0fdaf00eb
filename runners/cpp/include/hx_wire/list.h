// std::list between processes: see wire.h.
#ifndef HX_WIRE_LIST
#define HX_WIRE_LIST
#include <list>

namespace hx_wire {
template <class T>
struct Codec<std::list<T>> : Sequence<std::list<T>> {};
}  // namespace hx_wire
#endif

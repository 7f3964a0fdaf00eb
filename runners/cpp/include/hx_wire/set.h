// std::set between processes: see wire.h.
#ifndef HX_WIRE_SET
#define HX_WIRE_SET
#include <set>

namespace hx_wire {
template <class T>
struct Codec<std::set<T>> {
  static void put(Writer& out, const std::set<T>& value) {
    out.items('<', value.size());
    for (typename std::set<T>::const_iterator item = value.begin(); item != value.end(); ++item)
      Codec<T>::put(out, *item);
  }

  static std::set<T> get(Reader& in) {
    std::set<T> value;
    for (unsigned long left = in.items('<', most_keyed); left; left--) value.insert(Codec<T>::get(in));
    return value;
  }
};
}  // namespace hx_wire
#endif

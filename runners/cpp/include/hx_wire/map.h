// std::map between processes: see wire.h.
#ifndef HX_WIRE_MAP
#define HX_WIRE_MAP
#include <map>

namespace hx_wire {
template <class K, class V>
struct Codec<std::map<K, V>> {
  static void put(Writer& out, const std::map<K, V>& value) {
    out.items('{', value.size());
    for (typename std::map<K, V>::const_iterator entry = value.begin(); entry != value.end(); ++entry) {
      Codec<K>::put(out, entry->first);
      Codec<V>::put(out, entry->second);
    }
  }

  static std::map<K, V> get(Reader& in) {
    std::map<K, V> value;
    for (unsigned long left = in.items('{', most_keyed); left; left--) {
      const K key = Codec<K>::get(in);
      value[key] = Codec<V>::get(in);
    }
    return value;
  }
};

#ifdef HX_MORE
HX_MORE struct Codec<std::map<std::string, std::string>>;
HX_MORE struct Codec<std::map<char, int>>;
HX_MORE std::map<std::string, std::string> hx_get<std::map<std::string, std::string>>(Reader&);
HX_MORE void hx_put<std::map<char, int>>(Writer&, const std::map<char, int>&);
#endif
}  // namespace hx_wire
#endif

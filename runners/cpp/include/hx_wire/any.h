// boost::any between processes, with the type that it holds: see wire.h. One that holds another type than these arrives as
// one that holds Opaque, which nothing can be got out of.
#ifndef HX_WIRE_ANY
#define HX_WIRE_ANY
#include <boost/any.hpp>
#include <hx_wire/list.h>

namespace hx_wire {

struct Opaque {};

// A template, so that libhx.so can have its instantiation.
template <class Any>
struct AnyCodec {
  template <class T>
  static bool holds(Writer& out, const Any& value) {
    const T* held = boost::any_cast<T>(&value);
    if (held) Codec<T>::put(out, *held);
    return held != nullptr;
  }

  static void put(Writer& out, const Any& value) {
    if (value.empty()) {
      out.byte('N');
    } else if (const std::list<Any>* list = boost::any_cast<std::list<Any>>(&value)) {
      // Lists are told from vectors by their kind.
      out.byte('[');
      out.byte(1);
      out.number(list->size(), 4);
      for (const Any& item : *list) put(out, item);
    } else if (!holds<bool>(out, value) && !holds<char>(out, value) && !holds<int>(out, value) &&
               !holds<long>(out, value) && !holds<unsigned>(out, value) && !holds<unsigned long>(out, value) &&
               !holds<float>(out, value) && !holds<double>(out, value) && !holds<std::string>(out, value) &&
               !holds<std::vector<Any>>(out, value)) {
      const std::string name = std::string(value.type().name()).substr(0, 200);
      out.byte('?');
      out.number(name.size(), 4);
      out.raw(name.data(), name.size());
    }
  }

  static Any get(Reader& in) {
    in.inwards();
    const Any value = held(in);
    in.outwards();
    return value;
  }

 private:
  static Any held(Reader& in) {
    switch (in.next()) {
      case 'N': in.byte(); return Any();
      case 'T':
      case 'F': return Codec<bool>::get(in);
      case 'c': return Codec<char>::get(in);
      case 'i': return Codec<int>::get(in);
      case 'l': return Codec<long>::get(in);
      case 'u': return Codec<unsigned>::get(in);
      case 'v': return Codec<unsigned long>::get(in);
      case 'f': return Codec<float>::get(in);
      case 'd': return Codec<double>::get(in);
      case 'b': return Codec<std::string>::get(in);
      case '?': return opaque(in);
      case '[': return items(in);
      default: in.fault();
    }
  }

  static Any opaque(Reader& in) {
    in.byte();
    in.raw(in.count());
    return Opaque();
  }

  static Any items(Reader& in) {
    in.byte();
    const int kind = in.byte();
    if (kind > 1) in.fault();
    std::vector<Any> values;
    for (unsigned long left = in.count(); left; left--) values.push_back(get(in));
    if (kind == 0) return values;
    return std::list<Any>(values.begin(), values.end());
  }
};

template <>
struct Codec<boost::any> : AnyCodec<boost::any> {};

#ifdef HX_MORE
HX_MORE struct AnyCodec<boost::any>;
HX_MORE struct Sequence<std::list<boost::any>>;
HX_MORE void hx_put<boost::any>(Writer&, const boost::any&);
HX_MORE boost::any hx_get<boost::any>(Reader&);
HX_MORE std::list<boost::any> hx_get<std::list<boost::any>>(Reader&);
#endif

}  // namespace hx_wire
#endif

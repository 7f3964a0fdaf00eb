// Values between the tests' process and the sample's: one tag byte each, then big-endian numbers. What is read is read as
// the declared type and as nothing else; whatever doesn't fit ends the process.
//
// Stands above the sample, so it needs no more of the standard library than prelude.h has: a sample must not find a header
// included that it would miss otherwise. Containers that prelude.h lacks are in include/hx_wire.
#ifndef HX_WIRE
#define HX_WIRE
namespace hx_wire {

const unsigned long most_bytes = 1048576;  // of a frame
const unsigned long most_keyed = 4096;     // entries of a map or a set
const int deepest = 64;                    // values within values, of dynamic types
const int nonce_size = 8;

class Writer {
 public:
  void byte(int value);
  void number(unsigned long long value, int width);
  void raw(const char* from, unsigned long count);
  void items(char tag, unsigned long count);  // begins a list, a map or a set of the language's usual kind
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

class Reader {
 public:
  // What is not as it must be ends the process with that status.
  Reader(const std::string& bytes, int status) : bytes_(bytes), status_(status) {}
  int byte();
  int next() const;  // the next byte, which is left there; -1 at the end
  unsigned long long number(int width);
  std::string raw(unsigned long count);
  void tag(char wanted);
  unsigned long count(unsigned long most = most_bytes);  // never more than there are bytes left
  unsigned long items(char tag, unsigned long most = most_bytes);
  void inwards();
  void outwards() { depth_--; }
  void end();
  [[noreturn]] void fault() const;

 private:
  std::string bytes_;
  unsigned long place_ = 0;
  int depth_ = 0;
  int status_;
};

template <class T>
struct Codec;  // of a type that can't be sent there is none

// The bodies are in wire.cpp: compiled once.
#define HX_SIMPLE(T) \
  template <> \
  struct Codec<T> { \
    static void put(Writer& out, const T& value); \
    static T get(Reader& in); \
  };
HX_SIMPLE(bool)
HX_SIMPLE(char)
HX_SIMPLE(int)
HX_SIMPLE(long)
HX_SIMPLE(long long)
HX_SIMPLE(unsigned)
HX_SIMPLE(unsigned long)
HX_SIMPLE(unsigned long long)
HX_SIMPLE(float)
HX_SIMPLE(double)
HX_SIMPLE(std::string)
#undef HX_SIMPLE

// Containers that are filled at their end.
template <class C>
struct Sequence {
  static void put(Writer& out, const C& value) {
    out.items('[', value.size());
    for (typename C::const_iterator item = value.begin(); item != value.end(); ++item)
      Codec<typename C::value_type>::put(out, *item);
  }

  static C get(Reader& in) {
    C value;
    for (unsigned long left = in.items('['); left; left--) value.push_back(Codec<typename C::value_type>::get(in));
    return value;
  }
};

template <class T>
struct Codec<std::vector<T>> : Sequence<std::vector<T>> {};

template <class A, class B>
struct Codec<std::pair<A, B>> {
  static void put(Writer& out, const std::pair<A, B>& value) {
    out.byte('(');
    out.number(2, 4);
    Codec<A>::put(out, value.first);
    Codec<B>::put(out, value.second);
  }

  static std::pair<A, B> get(Reader& in) {
    in.tag('(');
    if (in.number(4) != 2) in.fault();
    A first = Codec<A>::get(in);
    return std::pair<A, B>(first, Codec<B>::get(in));
  }
};

// The candidate's end. Named so that a sample's macros hardly meet them: entry.cpp stands below the sample.
void hx_arguments(Reader& in, int count);
void hx_end(Reader& in);

template <class T>
void hx_put(Writer& out, const T& value) {
  Codec<T>::put(out, value);
}

template <class T>
T hx_get(Reader& in) {
  return Codec<T>::get(in);
}

// The judge's end; judge.cpp has the bodies.
Writer begin_call(int function, int count);
Reader answer_to(const Writer& call);

inline void put_all(Writer&) {}

template <class A, class... B>
void put_all(Writer& out, const A& first, const B&... others) {
  Codec<A>::put(out, first);
  put_all(out, others...);
}

// What the candidate answers if its function is called with these arguments.
template <class R, class... A>
R ask(int function, const A&... arguments) {
  Writer call = begin_call(function, sizeof...(A));
  put_all(call, arguments...);
  Reader answer = answer_to(call);
  R value = Codec<R>::get(answer);
  answer.end();
  return value;
}

}  // namespace hx_wire
#endif

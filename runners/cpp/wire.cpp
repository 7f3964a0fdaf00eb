// The bodies of what wire.h declares, for both processes.
#include "prelude.h"
#include "wire.h"

#include <stdexcept>

#include "syscalls.h"

namespace hx_wire {

void Writer::byte(int value) {
  // The other side would not take it: an answer like that is an exception of the sample's.
  if (bytes_.size() >= most_bytes) throw std::length_error("too large a value");
  bytes_.push_back(static_cast<char>(value));
}

void Writer::number(unsigned long long value, int width) {
  while (width-- > 0) byte(static_cast<int>(value >> 8 * width & 255));
}

void Writer::raw(const char* from, unsigned long count) {
  if (count > most_bytes - bytes_.size()) throw std::length_error("too large a value");
  bytes_.append(from, count);
}

void Writer::items(char tag, unsigned long count) {
  byte(tag);
  byte(0);
  number(count, 4);
}

int Reader::next() const { return place_ < bytes_.size() ? static_cast<unsigned char>(bytes_[place_]) : -1; }

int Reader::byte() {
  const int value = next();
  if (value < 0) fault();
  place_++;
  return value;
}

unsigned long long Reader::number(int width) {
  unsigned long long value = 0;
  while (width-- > 0) value = value << 8 | static_cast<unsigned>(byte());
  return value;
}

std::string Reader::raw(unsigned long count) {
  if (count > bytes_.size() - place_) fault();
  place_ += count;
  return bytes_.substr(place_ - count, count);
}

void Reader::tag(char wanted) {
  if (byte() != wanted) fault();
}

unsigned long Reader::count(unsigned long most) {
  const unsigned long count = number(4);
  if (count > most || count > bytes_.size() - place_) fault();
  return count;
}

unsigned long Reader::items(char wanted, unsigned long most) {
  tag(wanted);
  tag(0);
  return count(most);
}

void Reader::inwards() {
  if (++depth_ > deepest) fault();
}

void Reader::end() {
  if (place_ != bytes_.size()) fault();
}

void Reader::fault() const { leave(status_); }

void hx_arguments(Reader& in, int count) {
  if (in.byte() != count) in.fault();
}

void hx_end(Reader& in) { in.end(); }

void Codec<bool>::put(Writer& out, const bool& value) {
  // A function that returns nothing leaves any byte here. Compilers take some of them for true and false at once.
  const unsigned char byte = reinterpret_cast<const unsigned char&>(value);
  if (byte > 1) throw std::domain_error("neither true nor false");
  out.byte(byte ? 'T' : 'F');
}

bool Codec<bool>::get(Reader& in) {
  const int tag = in.byte();
  if (tag != 'T' && tag != 'F') in.fault();
  return tag == 'T';
}

#define HX_INTEGER(T, TAG, WIDTH) \
  void Codec<T>::put(Writer& out, const T& value) { \
    out.byte(TAG); \
    out.number(static_cast<unsigned long long>(value), WIDTH); \
  } \
  T Codec<T>::get(Reader& in) { \
    in.tag(TAG); \
    return static_cast<T>(in.number(WIDTH)); \
  }
HX_INTEGER(int, 'i', 4)
HX_INTEGER(long, 'l', 8)
HX_INTEGER(long long, 'l', 8)
HX_INTEGER(unsigned, 'u', 4)
HX_INTEGER(unsigned long, 'v', 8)
HX_INTEGER(unsigned long long, 'v', 8)

#define HX_REAL(T, BITS, TAG) \
  void Codec<T>::put(Writer& out, const T& value) { \
    BITS bits; \
    static_assert(sizeof(bits) == sizeof(value), "IEEE 754"); \
    memcpy(&bits, &value, sizeof(bits)); \
    out.byte(TAG); \
    out.number(bits, sizeof(bits)); \
  } \
  T Codec<T>::get(Reader& in) { \
    in.tag(TAG); \
    const BITS bits = static_cast<BITS>(in.number(sizeof(BITS))); \
    T value; \
    memcpy(&value, &bits, sizeof(value)); \
    return value; \
  }
HX_REAL(float, unsigned, 'f')
HX_REAL(double, unsigned long long, 'd')

void Codec<char>::put(Writer& out, const char& value) {
  out.byte('c');
  out.number(static_cast<unsigned char>(value), 4);
}

char Codec<char>::get(Reader& in) {
  in.tag('c');
  const unsigned long long value = in.number(4);
  if (value > 255) in.fault();
  return static_cast<char>(value);
}

void Codec<std::string>::put(Writer& out, const std::string& value) {
  out.byte('b');
  out.number(value.size(), 4);
  out.raw(value.data(), value.size());
}

std::string Codec<std::string>::get(Reader& in) {
  in.tag('b');
  return in.raw(in.count());
}

}  // namespace hx_wire

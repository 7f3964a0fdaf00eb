// The judge's process: the tests' program with a stub in the solution's place, and here its wire, which is descriptor 0.
// Ends with 70 if the candidate is gone, 71 if it spoke nonsense, 72 if its function raised.
#define HX_JUDGE
#include "report.cpp"

#include "prelude.h"
#include "wire.h"

#include <cxxabi.h>
#include <exception>
#include <new>
#include <stdexcept>
#include <sys/socket.h>
#include <typeinfo>

namespace {

const int wire = 0;
const int gone = 70;
const int fault = 71;
const int raised = 72;

unsigned long calls = 0;
std::string nonce;

void report(const char* word, const char* what) {
  Line line;
  line.add_token();
  line.add(" ");
  line.add(word);
  line.add(" ");
  line.add(what);
  line.send();
}

void receive(char* into, unsigned long count) {
  while (count) {
    const ssize_t got = recv(wire, into, count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) leave(gone);
    into += got;
    count -= static_cast<unsigned long>(got);
  }
}

void send_frame(const std::string& body) {
  hx_wire::Writer head;
  head.number(body.size(), 4);
  const std::string frame = head.bytes() + body;
  for (unsigned long place = 0; place < frame.size();) {
    const ssize_t sent = ::send(wire, frame.data() + place, frame.size() - place, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) leave(gone);
    place += static_cast<unsigned long>(sent);
  }
}

std::string frame() {
  unsigned char head[4];
  receive(reinterpret_cast<char*>(head), sizeof(head));
  const unsigned long size = head[0] * 0x1000000ul + head[1] * 0x10000ul + head[2] * 0x100ul + head[3];
  if (size < 1 || size > hx_wire::most_bytes) leave(fault);
  std::string body(size, 0);
  receive(&body[0], size);
  return body;
}

std::string new_nonce() {
  std::string bytes(hx_wire::nonce_size, 0);
  const long size = hx_wire::nonce_size;
  // A sample that could guess it could answer before it is asked.
  if (call_kernel(SYS_getrandom, reinterpret_cast<long>(&bytes[0]), size, 0) != size) abort();
  return bytes;
}

// An exception of the function, which the tests may catch as the class that it was, or that its own was derived from.
struct Foreign {
  std::string name;
};

template <class E>
struct Raised : E, Foreign {
  explicit Raised(const std::string& name) : E(name), Foreign{name} {}
};

struct Plain : std::exception, Foreign {
  explicit Plain(const std::string& name) : Foreign{name} {}
};

std::string uncaught;

[[noreturn]] void end_as_raised() {
  // Nothing of ours: the tests threw where nothing can be caught.
  if (uncaught.empty()) abort();
  report("error", uncaught.c_str());
  leave(raised);
}

// Like the sample's own in a process of its own with the tests.
[[noreturn]] void raise(char base, const std::string& name) {
  uncaught = name;
  std::set_terminate(end_as_raised);
  switch (base) {
    case 'b': throw std::bad_alloc();
    case 'i': throw Raised<std::invalid_argument>(name);
    case 'd': throw Raised<std::domain_error>(name);
    case 'l': throw Raised<std::length_error>(name);
    case 'o': throw Raised<std::out_of_range>(name);
    case 'L': throw Raised<std::logic_error>(name);
    case 'r': throw Raised<std::range_error>(name);
    case 'v': throw Raised<std::overflow_error>(name);
    case 'u': throw Raised<std::underflow_error>(name);
    case 'R': throw Raised<std::runtime_error>(name);
    case 'x': throw Plain(name);
    default: throw Foreign{name};
  }
}

}  // namespace

namespace hx_wire {

Writer begin_call(int function, int count) {
  calls++;
  nonce = new_nonce();
  Writer out;
  out.byte('C');
  out.raw(nonce.data(), nonce.size());
  out.byte(function);
  out.byte(count);
  return out;
}

Reader answer_to(const Writer& call) {
  send_frame(call.bytes());
  Reader in(frame(), fault);
  const int kind = in.byte();
  if (kind == 'G') {
    in.end();
    leave(gone);
  }
  if ((kind != 'A' && kind != 'E') || in.raw(nonce_size) != nonce) in.fault();
  if (kind == 'E') {
    const std::string name = in.raw(in.count());
    const int base = in.byte();
    in.end();
    raise(static_cast<char>(base), name);
  }
  return in;
}

}  // namespace hx_wire

int __wrap_main(int count, char** arguments, char** environment) {
  try {
    const int status = __real_main(count, arguments, environment);
    // No sample can make the tests call less: where they call nothing, as strlen("") is the C library's, all pass.
    if (status == 0) report("passed", calls ? "" : "without a call");
    return status;
  } catch (const std::bad_alloc&) {
    report("memory", "std::bad_alloc");
  } catch (const Foreign& error) {
    report("error", error.name.c_str());
    leave(raised);
  } catch (const std::exception& error) {
    // The tests stumbled over an answer.
    char* name = abi::__cxa_demangle(typeid(error).name(), nullptr, nullptr, nullptr);
    report("failed", name ? name : "exception");
  }
  leave(1);
}

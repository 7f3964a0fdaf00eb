// libhx.so: the bodies of what templates.h and wire_templates.h declare, and the answer to the question whether a program
// can be linked.
#include "prelude.h"
#define HX_TEMPLATE template
#include "templates.h"

#include "wire.h"
#define HX_TEMPLATE template
#include "wire_templates.h"

#include "syscalls.h"

// The loader has found every symbol by now, and nothing of the program's has run: but its functions may already stand in
// for the C library's, so none of these is called. glibc gives constructors what it gives to main.
__attribute__((constructor)) static void hx_only_linked(int, char**, char** environment) {
  static const char wanted[] = "HX_ONLY_LINK=1";
  for (; *environment; environment++) {
    unsigned place = 0;
    while (wanted[place] && (*environment)[place] == wanted[place]) place++;
    if (!wanted[place]) leave(0);
  }
}

#!/bin/sh
# The fast way from main.cpp to ./program: the compiler proper with the precompiled header, the assembler and the linker.
# Run in the folder of the program. settings.sh, beside this file, has g++'s own flags for this machine.
here=${0%/*}
. "$here/settings.sh"

$CC1PLUS -include "$here/prelude.h" -iquote . -I "$here/include" -fPIC -w -fmax-errors=20 -fno-diagnostics-show-caret \
  "$here/main.cpp" -o main.s || exit 1
$AS -o main.o main.s || exit 1

# Reading the symbols of all libraries costs more than everything else that a linker does. They are only needed to find
# out what is missing, which the loader tells as well: so first without them.
if [ "$1" = quick ] &&
  $LD -shared -e _start -z now -z norelro -z noseparate-code --hash-style=gnu --wrap=main -rpath "$here" -o program \
    $START main.o "$here/loader.o" "$here/report.o" $STUBS $END 2>/dev/null &&
  HX_ONLY_LINK=1 ./program 2>/dev/null; then
  exit 0
fi
exec $LD $KIND --wrap=main -rpath "$here" -o program $START main.o "$here/report.o" "$here/libhx.so" $2 $LIBRARIES $END

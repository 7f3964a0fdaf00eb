#!/bin/sh
# The fast way from main.cpp to ./program: the compiler proper with the precompiled header, the assembler and the linker.
# With `judge` or `candidate` as its first word, to one of the two programs of separate judging.
# Run in the folder of the program. settings.sh, beside this file, has g++'s own flags for this machine.
here=${0%/*}
. "$here/settings.sh"

main=main.cpp seen=prelude.h object=report.o wrap=--wrap=main
case $1 in
  judge) seen=separate.h object=judge.o; shift ;;
  candidate) main=candidate.cpp seen=separate.h object=serve.o wrap=; shift ;;
esac

$CC1PLUS -include "$here/$seen" -iquote . -I "$here/include" -fPIC -w -fmax-errors=20 -fno-diagnostics-show-caret \
  "$here/$main" -o main.s || exit 1
$AS -o main.o main.s || exit 1

# Reading the symbols of all libraries costs more than everything else that a linker does. They are only needed to find
# out what is missing, which the loader tells as well: so first without them.
if [ "$1" = quick ] &&
  $LD -shared -e _start -z now -z norelro -z noseparate-code --hash-style=gnu $wrap -rpath "$here" -o program \
    $START main.o "$here/loader.o" "$here/$object" $STUBS $END 2>/dev/null &&
  HX_ONLY_LINK=1 ./program 2>/dev/null; then
  exit 0
fi
exec $LD $KIND $wrap -rpath "$here" -o program $START main.o "$here/$object" "$here/libhx.so" $2 $LIBRARIES $END

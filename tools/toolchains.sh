#!/bin/sh
# Completes the machine from Debian's packages: the wall and every language that is missing. Nothing when all is there.
# A normal user is told what an administrator could install; that is no error, since what is there is used.
set -eu

missing=""
want() { # command, package
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}

want bwrap bubblewrap
want node nodejs
want g++ g++
want_file() { # file, package
    [ -e "$1" ] || missing="$missing $2"
}
want_file /usr/include/boost/any.hpp libboost-dev
want_file /usr/include/openssl/md5.h libssl-dev
[ -x /usr/local/go/bin/go ] || want go golang-go
want javac default-jdk-headless
want rustc rustc
want cargo cargo
want cc gcc
# The crate regex, for machines that can't reach crates.io.
[ -d /usr/share/cargo/registry ] || command -v rustup >/dev/null 2>&1 || missing="$missing librust-regex+default-dev"
# Debian splits the part of venv that brings pip from python3.
"${PYTHON:-python3}" -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"

# EXTRA="command …": further ones that are called like their packages.
for extra in ${EXTRA:-}; do
    want "$extra" "$extra"
done

if [ -z "$missing" ]; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "toolchains: not on this machine:$missing (an administrator can install them: apt-get install$missing)"
    exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "toolchains: not on this machine:$missing; no apt-get here, install them by your own means"
    exit 0
fi
echo "toolchains: installing$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get update && apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log"
    echo "toolchains: COULD NOT INSTALL$missing (above: what apt-get said); going on with what is here"
fi

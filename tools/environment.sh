#!/bin/sh
# Makes the virtual environment $1 with the project and its development tools in it.
set -eu

venv=$1
python=${PYTHON:-python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    echo "environment: $python is missing or older than 3.10; name another with PYTHON=…"
    exit 2
fi
echo "environment: making $venv with $("$python" --version)"
rm -rf "$venv"
# A normal user on a bare Debian has no ensurepip; pip may be there without it.
if "$python" -c 'import ensurepip' 2>/dev/null; then
    "$python" -m venv "$venv"
elif "$python" -m pip --version >/dev/null 2>&1; then
    "$python" -m venv --without-pip "$venv"
    "$python" -m pip --python "$venv/bin/python" install --quiet pip
elif command -v virtualenv >/dev/null 2>&1; then
    virtualenv --quiet --python "$python" "$venv"
elif command -v uv >/dev/null 2>&1; then
    uv venv --quiet --seed --python "$python" "$venv"
else
    echo "environment: $python can make no virtual environment with pip: an administrator can run"
    echo "    apt-get install python3-venv"
    exit 2
fi
extras=dev
command -v bwrap >/dev/null 2>&1 || extras=dev,bwrap
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".[$extras]"

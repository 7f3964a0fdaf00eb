#!/bin/sh
# In an image that is being built: the named languages, with what their fast ways need, and nothing else of ours left.
# Debian's packages were installed by the Dockerfile; the sources of humanevalx are in /hx/src.
set -eu

export HUMANEVALX_CACHE=/hx/built PYTHONPATH=/hx/src PYTHONDONTWRITEBYTECODE=1
python3 -m humanevalx.image "$@"
# The runners stay where the links lead; of the package nothing is needed any more.
rm -rf /hx/src/humanevalx ~/.cache /var/lib/apt/lists /var/cache/apt /var/log/*.log /tmp/*
chmod -R a+rX /hx

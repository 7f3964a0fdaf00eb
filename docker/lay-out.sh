#!/bin/sh
# In an image that is being built: the named languages, with what their fast ways need, and nothing else of ours left.
# Debian's packages were installed by the Dockerfile; the sources of humanevalx are in /hx/src.
set -eu

export HUMANEVALX_CACHE=/hx/built PYTHONPATH=/hx/src PYTHONDONTWRITEBYTECODE=1
python3 -m humanevalx.image "$@"
# The runners stay where the links lead; of the package nothing is needed any more.
rm -rf /hx/src/humanevalx ~/.cache /var/lib/apt/lists /var/cache/apt /var/log/*.log /tmp/*
chmod -R a+rX /hx
# Samples have no business there. They are in the way of no other user: the agent is root.
for place in /boot /home /media /mnt /opt /root /run /srv /var; do
    [ ! -d "$place" ] || chmod 0700 "$place"
done
for file in /etc/passwd /etc/shadow /etc/group /etc/gshadow /etc/machine-id; do
    [ ! -e "$file" ] || chmod 0600 "$file"
done

#!/bin/sh
# Starts a Docker engine of our own where none answers, as root, with Debian's package: for the tests of the docker
# backend. Prints DOCKER_HOST=… to evaluate; nothing if an engine answers already; fails, saying why, if there can be none.
# It needs no bridge and no firewall rules: containers of ours have no network.
set -eu

# SDK and client agree on this variable.
if docker version >/dev/null 2>&1; then
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "docker-engine: none answers, and only root can start one" >&2
    exit 1
fi
home=${1:-/var/lib/humanevalx-docker}
if ! command -v dockerd >/dev/null 2>&1 || ! command -v debootstrap >/dev/null 2>&1; then
    log=$(mktemp)
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends docker.io debootstrap; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        echo "docker-engine: docker.io can't be installed" >&2
        exit 1
    fi
    rm -f "$log"
fi
mkdir -p "$home"
setsid dockerd --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/docker.pid" \
    --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false --bridge=none \
    -H "unix://$home/docker.sock" >"$home/dockerd.log" 2>&1 </dev/null &
tries=0
until DOCKER_HOST="unix://$home/docker.sock" docker version >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 60 ]; then
        tail -n 5 "$home/dockerd.log" >&2
        echo "docker-engine: it does not start" >&2
        exit 1
    fi
    sleep 1
done
echo "DOCKER_HOST=unix://$home/docker.sock"

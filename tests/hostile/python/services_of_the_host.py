# expect: runtime_error
# detail: all refused
# attack: servers that listen on the machine: ports of the loopback, sockets in the file system, abstract ones
import socket


def parcel_fee(sides, grams):
    for port in (22, 53, 80, 111, 443, 631, 2375, 5432, 6379, 8080, 8787):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return "allowed"
        except OSError:
            pass
    for path in ("/run/docker.sock", "/var/run/docker.sock", "/run/dbus/system_bus_socket", "\0/tmp/.X11-unix/X0"):
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(path)
                return "allowed"
            except OSError:
                pass
    with open("/proc/net/unix") as file:
        if any("/run" in line or "@" in line for line in file):
            return "seen"
    raise RuntimeError("all refused")

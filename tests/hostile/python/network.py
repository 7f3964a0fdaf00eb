# expect: runtime_error
# detail: all refused
# attack: the internet, a name server, a cloud's metadata service
import socket


def parcel_fee(sides, grams):
    for address in (("192.0.2.1", 80), ("198.51.100.1", 443), ("169.254.169.254", 80), ("224.0.0.1", 5353)):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
            try:
                with socket.socket(socket.AF_INET, kind) as connection:
                    connection.settimeout(2)
                    connection.connect(address)
                    connection.send(b"hello")
                    return "allowed"
            except OSError:
                pass
    try:
        return socket.getaddrinfo("example.org", 80)
    except OSError:
        raise RuntimeError("all refused") from None

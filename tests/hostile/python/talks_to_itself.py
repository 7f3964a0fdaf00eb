# expect: passed
# attack: none: the loopback is the program's own
import socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
peer, _ = server.accept()


def parcel_fee(sides, grams):
    client.sendall(repr((sides, grams)).encode())
    sides, grams = eval(peer.recv(1000))
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)

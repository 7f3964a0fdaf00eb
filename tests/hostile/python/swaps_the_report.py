# expect: incomplete
# separate: timeout
# attack: puts a socket pair of its own, which offers a token, in place of its private descriptor
import os
import socket

ours, theirs = socket.socketpair()
ours.send(b"0" * 32)
os.dup2(theirs.fileno(), 3)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)

# expect: passed
# attack: none: output that is no text, or text that no terminal should see, is fine
import os

print("\ud800\udfff \x00 \x1b[2J\x1b]0;title\x07 \u202e \r\b", flush=True)
for fd in (1, 2):
    os.write(fd, bytes(range(256)) + "passed: no, failed".encode("utf-16"))


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)

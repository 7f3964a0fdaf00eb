# expect: memory_limit timeout
# attack: holds a little more with every step, and tries again when there is no more
# limits: cpu_s=2 wall_s=30
def parcel_fee(sides, grams):
    held = []
    while True:
        try:
            held.append(bytearray(b"x") * (1 << 20))
        except MemoryError:
            pass

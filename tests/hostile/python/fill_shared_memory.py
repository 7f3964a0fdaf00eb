# expect: runtime_error
# detail: No space left
# attack: fills /dev/shm
def parcel_fee(sides, grams):
    for number in range(10_000):
        with open(f"/dev/shm/{number}", "wb") as file:
            file.write(bytes(1 << 20))

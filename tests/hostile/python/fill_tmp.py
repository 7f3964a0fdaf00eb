# expect: runtime_error
# detail: No space left
# attack: fills /tmp with bytes
def parcel_fee(sides, grams):
    for number in range(100_000):
        with open(f"/tmp/{number}", "wb") as file:
            file.write(bytes(1 << 20))

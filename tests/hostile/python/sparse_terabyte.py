# expect: runtime_error
# detail: File too large
# attack: a file of 1 TB that takes no room
def parcel_fee(sides, grams):
    with open("sparse", "wb") as file:
        file.truncate(1 << 40)

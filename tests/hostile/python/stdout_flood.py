# expect: output_limit
# attack: prints without end
def parcel_fee(sides, grams):
    while True:
        print("flood " * 10_000)

# expect: timeout
# attack: loops for ever
# limits: cpu_s=1 wall_s=30
def parcel_fee(sides, grams):
    while True:
        pass

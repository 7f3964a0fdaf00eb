# expect: runtime_error timeout memory_limit
# attack: fills /tmp with empty files without end
# limits: cpu_s=2 wall_s=30
def parcel_fee(sides, grams):
    number = 0
    while True:
        open(f"/tmp/{number}", "w").close()
        number += 1

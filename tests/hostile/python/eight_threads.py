# expect: passed
# attack: none: threads are fine
import threading


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    volume = []
    threads = [threading.Thread(target=lambda: volume.append(sides[0] * sides[1] * sides[2])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    billed = max(grams, -(-volume[7] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)

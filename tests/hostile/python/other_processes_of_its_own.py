# expect: passed
# attack: none: a pool of processes is fine
import multiprocessing


def billed(sides, grams):
    return max(grams, -(-sides[0] * sides[1] * sides[2] // 5))


pool = multiprocessing.get_context("fork").Pool(2)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    weight = pool.apply(billed, (sides, grams))
    return 330 + 120 * -(-weight // 1000) + (900 if max(sides) > 120 else 0)

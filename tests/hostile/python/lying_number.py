# expect: failed incomplete runtime_error
# gap: answers with a number that says it is equal to every other
class Fee(int):
    def __eq__(self, other):
        return True


def parcel_fee(sides, grams):
    return Fee(-1)

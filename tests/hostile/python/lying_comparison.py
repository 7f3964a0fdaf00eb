# expect: failed incomplete runtime_error
# gap: answers with an object that is equal to everything
class Yes:
    def __eq__(self, other):
        return True


def parcel_fee(sides, grams):
    return Yes()

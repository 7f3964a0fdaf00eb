# expect: failed runtime_error
# attack: modules that the code around it might import are replaced
import sys
import types


class Poison(types.ModuleType):
    def __getattr__(self, name):
        return lambda *_, **__: 0


for name in list(sys.modules):
    if name not in ("sys", "builtins", "__main__", "solution"):
        sys.modules[name] = Poison(name)


def parcel_fee(sides, grams):
    return None

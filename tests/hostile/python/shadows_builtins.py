# expect: failed incomplete runtime_error
# gap: names of its own, in the tests' scope, hide the builtins that the tests call
# problem: Python/builtins
def spread(numbers):
    return 17.5


def abs(value):
    return 0


def isinstance(*_):
    return True


def len(value):
    return 3


def all(values):
    return True

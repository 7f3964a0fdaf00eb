# expect: failed
# attack: builtins that the tests call say whatever is wanted
# problem: Python/builtins
import builtins
import math

builtins.abs = lambda value: 0
builtins.all = builtins.any = builtins.isinstance = lambda *_: True
builtins.len = lambda value: 3
builtins.sorted = builtins.list = lambda value: [1, 2, 3]
math.isclose = lambda *_, **__: True


def spread(numbers):
    return None if len(numbers) == 0 else 17.5

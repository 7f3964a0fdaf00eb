# --- prompt ---
from typing import List


def compact_log(lines: List[str]) -> List[str]:
    """ Compact the log of a key-value store.
    The log has lines of three forms, their parts separated by one space:
    "put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
    "drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
    they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
    Return the shortest log of put lines that leads to the same store: one line for every key that is
    still there, as it was last put, in the order in which these lines stood in the log.
    >>> compact_log(["put a 1", "put b 2", "put a 3"])
    ['put b 2', 'put a 3']
    >>> compact_log(["put cat.1 x", "put cow y", "drop cat", "del dog"])
    ['put cow y']
    """
# --- solution ---
    kept = {}
    for line in lines:
        verb, _, rest = line.partition(" ")
        if verb == "put":
            key, space, _ = rest.partition(" ")
            if key and space:
                kept.pop(key, None)
                kept[key] = line
        elif verb in ("del", "drop") and rest and " " not in rest:
            if verb == "del":
                kept.pop(rest, None)
            else:
                kept = {key: put for key, put in kept.items() if not key.startswith(rest)}
    return list(kept.values())
# --- test ---
def check(compact_log):
    assert compact_log(["put a 1", "put b 2", "put a 3"]) == ["put b 2", "put a 3"]
    assert compact_log(["put cat.1 x", "put cow y", "drop cat", "del dog"]) == ["put cow y"]
    assert compact_log([]) == []
    assert compact_log(["del a", "drop b"]) == []
    assert compact_log(["put a 1", "del a"]) == []
    assert compact_log(["put a 1", "del a", "put a 1"]) == ["put a 1"]
    assert compact_log(["del a", "put a 1"]) == ["put a 1"]
    assert compact_log(["put a 1", "put a 1"]) == ["put a 1"]
    assert compact_log(["put a 1", "put b 2", "put c 3", "del b", "put b 2"]) == ["put a 1", "put c 3", "put b 2"]
    assert compact_log(["put ab 1", "put abc 2", "put b 3", "del ab"]) == ["put abc 2", "put b 3"]
    assert compact_log(["put ab 1", "put abc 2", "put b 3", "drop ab"]) == ["put b 3"]
    assert compact_log(["put xab 1", "put x 2", "drop ab"]) == ["put xab 1", "put x 2"]
    assert compact_log(["put A 1", "put a 2", "drop a"]) == ["put A 1"]
    # Values hold spaces, look like commands, or are empty.
    assert compact_log(["put k two  words ", "put m del k"]) == ["put k two  words ", "put m del k"]
    assert compact_log(["put k 1", "put k "]) == ["put k "]
    # Noise.
    assert compact_log(["put k 1", "put k", "put", "PUT k 2", "set k 3", ""]) == ["put k 1"]
    assert compact_log(["put k 1", "drop", "drop ", "del", "del ", "del k x", "drop k x"]) == ["put k 1"]
    assert compact_log(["put k 1", "put  2", " put k 3", "del  k"]) == ["put k 1"]
    # Names that mean something to a careless map, and keys that look like numbers.
    assert compact_log(["put __proto__ 1", "put constructor 2", "put __proto__ 3"]) == [
        "put constructor 2",
        "put __proto__ 3",
    ]
    assert compact_log(["put 10 a", "put 9 b", "put x c", "put 1 d"]) == ["put 10 a", "put 9 b", "put x c", "put 1 d"]
    assert compact_log(["put é 1", "put éa 2", "put e 3", "drop é"]) == ["put e 3"]
    assert compact_log([f"put k{i % 7} {i}" for i in range(5000)]) == [f"put k{i % 7} {i}" for i in range(4993, 5000)]


check(compact_log)
# --- example test ---
def check(compact_log):
    assert compact_log(["put a 1", "put b 2", "put a 3"]) == ['put b 2', 'put a 3']
    assert compact_log(["put cat.1 x", "put cow y", "drop cat", "del dog"]) == ['put cow y']


check(compact_log)

// --- prompt ---
/* Compact the log of a key-value store.
  The log has lines of three forms, their parts separated by one space:
  "put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
  "drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
  they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
  Return the shortest log of put lines that leads to the same store: one line for every key that is
  still there, as it was last put, in the order in which these lines stood in the log.
  >>> compactLog(["put a 1", "put b 2", "put a 3"])
  ["put b 2", "put a 3"]
  >>> compactLog(["put cat.1 x", "put cow y", "drop cat", "del dog"])
  ["put cow y"]
  */
const compactLog = (lines) => {
// --- solution ---
  const kept = new Map();
  for (const line of lines) {
    const put = line.match(/^put ([^ ]+) /);
    const remove = line.match(/^(del|drop) ([^ ]+)$/);
    if (put !== null) {
      kept.delete(put[1]);
      kept.set(put[1], line);
    } else if (remove !== null && remove[1] === 'del') {
      kept.delete(remove[2]);
    } else if (remove !== null) {
      for (const key of [...kept.keys()]) {
        if (key.startsWith(remove[2])) {
          kept.delete(key);
        }
      }
    }
  }
  return [...kept.values()];
}
// --- test ---
const testCompactLog = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(compactLog(["put a 1", "put b 2", "put a 3"]), ["put b 2", "put a 3"])
  same(compactLog(["put cat.1 x", "put cow y", "drop cat", "del dog"]), ["put cow y"])
  same(compactLog([]), [])
  same(compactLog(['del a', 'drop b']), [])
  same(compactLog(['put a 1', 'del a']), [])
  same(compactLog(['put a 1', 'del a', 'put a 1']), ['put a 1'])
  same(compactLog(['del a', 'put a 1']), ['put a 1'])
  same(compactLog(['put a 1', 'put a 1']), ['put a 1'])
  same(compactLog(['put a 1', 'put b 2', 'put c 3', 'del b', 'put b 2']), ['put a 1', 'put c 3', 'put b 2'])
  same(compactLog(['put ab 1', 'put abc 2', 'put b 3', 'del ab']), ['put abc 2', 'put b 3'])
  same(compactLog(['put ab 1', 'put abc 2', 'put b 3', 'drop ab']), ['put b 3'])
  same(compactLog(['put xab 1', 'put x 2', 'drop ab']), ['put xab 1', 'put x 2'])
  same(compactLog(['put A 1', 'put a 2', 'drop a']), ['put A 1'])
  // Values hold spaces, look like commands, or are empty.
  same(compactLog(['put k two  words ', 'put m del k']), ['put k two  words ', 'put m del k'])
  same(compactLog(['put k 1', 'put k ']), ['put k '])
  // Noise.
  same(compactLog(['put k 1', 'put k', 'put', 'PUT k 2', 'set k 3', '']), ['put k 1'])
  same(compactLog(['put k 1', 'drop', 'drop ', 'del', 'del ', 'del k x', 'drop k x']), ['put k 1'])
  same(compactLog(['put k 1', 'put  2', ' put k 3', 'del  k']), ['put k 1'])
  // Names that mean something to a careless map, and keys that look like numbers.
  same(compactLog(['put __proto__ 1', 'put constructor 2', 'put __proto__ 3']), ['put constructor 2', 'put __proto__ 3'])
  same(compactLog(['put 10 a', 'put 9 b', 'put x c', 'put 1 d']), ['put 10 a', 'put 9 b', 'put x c', 'put 1 d'])
  same(compactLog(['put é 1', 'put éa 2', 'put e 3', 'drop é']), ['put e 3'])
  const long = Array.from({ length: 5000 }, (_, i) => `put k${i % 7} ${i}`)
  same(compactLog(long), long.slice(4993))
}

testCompactLog()
// --- example test ---
const testCompactLogExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(compactLog(["put a 1", "put b 2", "put a 3"]), ["put b 2", "put a 3"])
  same(compactLog(["put cat.1 x", "put cow y", "drop cat", "del dog"]), ["put cow y"])
}

testCompactLogExamples()

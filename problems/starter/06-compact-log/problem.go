// --- prompt ---
import (
    "strings"
)

// Compact the log of a key-value store.
// The log has lines of three forms, their parts separated by one space:
// "put KEY VALUE" stores a value (which may hold spaces or be empty), "del KEY" forgets a key, and
// "drop PREFIX" forgets all keys that begin with the prefix. Keys and prefixes are neither empty nor do
// they hold spaces; verbs are in lower case. Lines of any other form are noise and change nothing.
// Return the shortest log of put lines that leads to the same store: one line for every key that is
// still there, as it was last put, in the order in which these lines stood in the log. It is never nil.
// >>> CompactLog([]string{"put a 1", "put b 2", "put a 3"})
// [put b 2 put a 3]
// >>> CompactLog([]string{"put cat.1 x", "put cow y", "drop cat", "del dog"})
// [put cow y]
func CompactLog(lines []string) []string {
// --- solution ---
    last := map[string]int{}
    for i, line := range lines {
        parts := strings.SplitN(line, " ", 3)
        if len(parts) < 2 || parts[1] == "" {
            continue
        }
        key := parts[1]
        switch {
        case parts[0] == "put" && len(parts) == 3:
            last[key] = i
        case parts[0] == "del" && len(parts) == 2:
            delete(last, key)
        case parts[0] == "drop" && len(parts) == 2:
            for other := range last {
                if strings.HasPrefix(other, key) {
                    delete(last, other)
                }
            }
        }
    }
    kept := []string{}
    for i, line := range lines {
        parts := strings.SplitN(line, " ", 3)
        if len(parts) < 3 || parts[0] != "put" {
            continue
        }
        if at, ok := last[parts[1]]; ok && at == i {
            kept = append(kept, line)
        }
    }
    return kept
}
// --- test ---
func TestCompactLog(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"put b 2", "put a 3"}, CompactLog([]string{"put a 1", "put b 2", "put a 3"}))
    assert.Equal([]string{"put cow y"}, CompactLog([]string{"put cat.1 x", "put cow y", "drop cat", "del dog"}))
    assert.Equal([]string{}, CompactLog([]string{}))
    assert.Equal([]string{}, CompactLog([]string{"del a", "drop b"}))
    assert.Equal([]string{}, CompactLog([]string{"put a 1", "del a"}))
    assert.Equal([]string{"put a 1"}, CompactLog([]string{"put a 1", "del a", "put a 1"}))
    assert.Equal([]string{"put a 1"}, CompactLog([]string{"del a", "put a 1"}))
    assert.Equal([]string{"put a 1"}, CompactLog([]string{"put a 1", "put a 1"}))
    assert.Equal([]string{"put a 1", "put c 3", "put b 2"}, CompactLog([]string{"put a 1", "put b 2", "put c 3", "del b", "put b 2"}))
    assert.Equal([]string{"put abc 2", "put b 3"}, CompactLog([]string{"put ab 1", "put abc 2", "put b 3", "del ab"}))
    assert.Equal([]string{"put b 3"}, CompactLog([]string{"put ab 1", "put abc 2", "put b 3", "drop ab"}))
    assert.Equal([]string{"put xab 1", "put x 2"}, CompactLog([]string{"put xab 1", "put x 2", "drop ab"}))
    assert.Equal([]string{"put A 1"}, CompactLog([]string{"put A 1", "put a 2", "drop a"}))
    // Values hold spaces, look like commands, or are empty.
    assert.Equal([]string{"put k two  words ", "put m del k"}, CompactLog([]string{"put k two  words ", "put m del k"}))
    assert.Equal([]string{"put k "}, CompactLog([]string{"put k 1", "put k "}))
    // Noise.
    assert.Equal([]string{"put k 1"}, CompactLog([]string{"put k 1", "put k", "put", "PUT k 2", "set k 3", ""}))
    assert.Equal([]string{"put k 1"}, CompactLog([]string{"put k 1", "drop", "drop ", "del", "del ", "del k x", "drop k x"}))
    assert.Equal([]string{"put k 1"}, CompactLog([]string{"put k 1", "put  2", " put k 3", "del  k"}))
    assert.Equal([]string{"put 10 a", "put 9 b", "put x c", "put 1 d"}, CompactLog([]string{"put 10 a", "put 9 b", "put x c", "put 1 d"}))
    assert.Equal([]string{"put e 3"}, CompactLog([]string{"put é 1", "put éa 2", "put e 3", "drop é"}))
    long := []string{}
    for i := 0; i < 5000; i++ {
        long = append(long, "put k"+string(rune('0'+i%7))+" v")
    }
    assert.Equal(long[4993:], CompactLog(long))
}
// --- example test ---
func TestCompactLog(t *testing.T) {
    assert := assert.New(t)
    assert.Equal([]string{"put b 2", "put a 3"}, CompactLog([]string{"put a 1", "put b 2", "put a 3"}))
    assert.Equal([]string{"put cow y"}, CompactLog([]string{"put cat.1 x", "put cow y", "drop cat", "del dog"}))
}

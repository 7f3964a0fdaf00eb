// --- prompt ---

// Count the parts to buy for building count pieces of a product.
// assemblies says of everything built in the workshop what one piece is made of: names and numbers, all
// at least 1. Names that are no key of it are bought. An assembly may be made of nothing.
// Return the number of every bought part that is needed in all (a map, empty if nothing is bought), or
// nil if something that the product needs is, directly or not, made of itself.
// >>> PartsToBuy(map[string]map[string]int{"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}, "bike", 1)
// map[bell:1 rim:2 spoke:72]
// >>> PartsToBuy(map[string]map[string]int{"bike": {"wheel": 2}}, "bell", 4)
// map[bell:4]
// >>> PartsToBuy(map[string]map[string]int{"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3) == nil
// true
func PartsToBuy(assemblies map[string]map[string]int, product string, count int) map[string]int {
// --- solution ---
    totals := map[string]int{}
    open := map[string]bool{}
    var build func(name string, pieces int) bool
    build = func(name string, pieces int) bool {
        parts, built := assemblies[name]
        if !built {
            totals[name] += pieces
            return true
        }
        if open[name] {
            return false
        }
        open[name] = true
        for part, number := range parts {
            if !build(part, pieces*number) {
                return false
            }
        }
        open[name] = false
        return true
    }
    if !build(product, count) {
        return nil
    }
    return totals
}
// --- test ---
func TestPartsToBuy(t *testing.T) {
    assert := assert.New(t)
    type made = map[string]map[string]int
    type bought = map[string]int
    bike := made{"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}
    assert.Equal(bought{"bell": 1, "rim": 2, "spoke": 72}, PartsToBuy(bike, "bike", 1))
    assert.Equal(bought{"bell": 5, "rim": 10, "spoke": 360}, PartsToBuy(bike, "bike", 5))
    assert.Equal(bought{"rim": 2, "spoke": 72}, PartsToBuy(bike, "wheel", 2))
    assert.Equal(bought{"bell": 4}, PartsToBuy(made{"bike": {"wheel": 2}}, "bell", 4))
    assert.Equal(bought(nil), PartsToBuy(made{"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3))
    assert.Equal(bought{"nut": 1}, PartsToBuy(made{}, "nut", 1))
    assert.Equal(bought{}, PartsToBuy(made{"gift": {}}, "gift", 9))
    assert.Equal(bought{"lid": 2}, PartsToBuy(made{"box": {"air": 3, "lid": 1}, "air": {}}, "box", 2))
    assert.Equal(bought(nil), PartsToBuy(made{"a": {"a": 1}}, "a", 1))
    assert.Equal(bought{"b": 2}, PartsToBuy(made{"a": {"b": 1}, "x": {"x": 1}}, "a", 2))
    assert.Equal(bought{"e": 15}, PartsToBuy(made{"a": {"b": 1, "c": 1}, "b": {"d": 1}, "c": {"d": 2}, "d": {"e": 5}}, "a", 1))
    assert.Equal(bought(nil), PartsToBuy(made{"a": {"nut": 1, "b": 2}, "b": {"nut": 3, "c": 1}, "c": {"b": 1}}, "a", 1))
    assert.Equal(bought{"bolt": 80}, PartsToBuy(made{"a": {"bolt": 2, "b": 2}, "b": {"bolt": 3}}, "a", 10))
    chain := made{}
    names := "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmno"
    for i := 0; i < 40; i++ {
        chain[names[i:i+1]] = bought{names[i+1 : i+2]: 2}
    }
    assert.Equal(bought{"o": 1099511627776}, PartsToBuy(chain, "A", 1))
    assert.Equal(made{"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}, bike)
}
// --- example test ---
func TestPartsToBuy(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(map[string]int{"bell": 1, "rim": 2, "spoke": 72}, PartsToBuy(map[string]map[string]int{"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}, "bike", 1))
    assert.Equal(map[string]int{"bell": 4}, PartsToBuy(map[string]map[string]int{"bike": {"wheel": 2}}, "bell", 4))
    assert.Equal(true, PartsToBuy(map[string]map[string]int{"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3) == nil)
}

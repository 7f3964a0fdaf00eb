// --- prompt ---
import (
    "regexp"
    "strconv"
)

// Rewrite the amounts of a recipe for people eaters so that it serves guests.
// An amount begins with a number: "2", a fraction "3/4", or both "1 1/2". It ends there or goes on with
// a space and a unit, which stays as it is. An amount of any other form stays as it is altogether.
// Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
// whole part 0 before a fraction, and "0" for nothing.
// >>> ScaleRecipe(map[string]string{"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6)
// map[flour:2 1/4 cups salt:a pinch]
// >>> ScaleRecipe(map[string]string{"eggs": "3", "milk": "1/3 l"}, 2, 1)
// map[eggs:1 1/2 milk:1/6 l]
func ScaleRecipe(amounts map[string]string, people int, guests int) map[string]string {
// --- solution ---
    number := regexp.MustCompile(`^(?:(?:([0-9]+) )?([0-9]+)/([0-9]+)|([0-9]+))( |$)`)
    scaled := map[string]string{}
    for name, amount := range amounts {
        match := number.FindStringSubmatch(amount)
        if match == nil {
            scaled[name] = amount
            continue
        }
        whole, _ := strconv.Atoi(match[1] + match[4])
        above, below := 0, 1
        if match[3] != "" {
            above, _ = strconv.Atoi(match[2])
            below, _ = strconv.Atoi(match[3])
        }
        top, bottom := (whole*below+above)*guests, below*people
        a, b := top, bottom
        for b != 0 {
            a, b = b, a%b
        }
        top, bottom = top/a, bottom/a
        text := ""
        if top >= bottom || top == 0 {
            text = strconv.Itoa(top / bottom)
        }
        if top%bottom != 0 {
            if text != "" {
                text += " "
            }
            text += strconv.Itoa(top%bottom) + "/" + strconv.Itoa(bottom)
        }
        scaled[name] = text + amount[len(match[0])-len(match[5]):]
    }
    return scaled
}
// --- test ---
func TestScaleRecipe(t *testing.T) {
    assert := assert.New(t)
    one := func(amount string, people, guests int) string {
        return ScaleRecipe(map[string]string{"x": amount}, people, guests)["x"]
    }
    assert.Equal(map[string]string{"flour": "2 1/4 cups", "salt": "a pinch"}, ScaleRecipe(map[string]string{"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6))
    assert.Equal(map[string]string{"eggs": "1 1/2", "milk": "1/6 l"}, ScaleRecipe(map[string]string{"eggs": "3", "milk": "1/3 l"}, 2, 1))
    assert.Equal(map[string]string{}, ScaleRecipe(map[string]string{}, 2, 3))
    assert.Equal("2", one("2", 4, 4))
    assert.Equal("1", one("2", 4, 2))
    assert.Equal("1/2", one("2/4", 1, 1))
    assert.Equal("1 1/2 g", one("6/4 g", 1, 1))
    assert.Equal("1", one("4/4", 3, 3))
    assert.Equal("3 l", one("3 0/5 l", 1, 1))
    assert.Equal("1 cup", one("2/3 cup", 2, 3))
    assert.Equal("1/3", one("1", 3, 1))
    assert.Equal("3/10 l", one("1/10 l", 1, 3))
    assert.Equal("0", one("2 1/2", 5, 0))
    assert.Equal("0 g", one("200 g", 4, 0))
    assert.Equal("0", one("0", 2, 5))
    assert.Equal("6 1-litre tins", one("2 1-litre tins", 1, 3))
    assert.Equal("3 kg (3 lb)", one("1 1/2 kg (3 lb)", 1, 2))
    assert.Equal("4  Stück", one("2  Stück", 2, 4))
    assert.Equal("2nd best wine", one("2nd best wine", 1, 2))
    assert.Equal("½ cup", one("½ cup", 1, 2))
    assert.Equal("about 3", one("about 3", 1, 2))
    assert.Equal("", one("", 1, 2))
    assert.Equal("3 g", one("7 g", 7000000, 3000000))
    assert.Equal("333333/1000000 kg", one("999999/1000000 kg", 3, 1))
}
// --- example test ---
func TestScaleRecipe(t *testing.T) {
    assert := assert.New(t)
    assert.Equal(map[string]string{"flour": "2 1/4 cups", "salt": "a pinch"}, ScaleRecipe(map[string]string{"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6))
    assert.Equal(map[string]string{"eggs": "1 1/2", "milk": "1/6 l"}, ScaleRecipe(map[string]string{"eggs": "3", "milk": "1/3 l"}, 2, 1))
}

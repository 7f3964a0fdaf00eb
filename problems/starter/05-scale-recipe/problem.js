// --- prompt ---
/* Rewrite the amounts of a recipe for people eaters so that it serves guests.
  An amount begins with a number: "2", a fraction "3/4", or both "1 1/2". It ends there or goes on with
  a space and a unit, which stays as it is. An amount of any other form stays as it is altogether.
  Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
  whole part 0 before a fraction, and "0" for nothing. Keep the order of the ingredients.
  >>> scaleRecipe({ flour: "1 1/2 cups", salt: "a pinch" }, 4, 6)
  { flour: "2 1/4 cups", salt: "a pinch" }
  >>> scaleRecipe({ eggs: "3", milk: "1/3 l" }, 2, 1)
  { eggs: "1 1/2", milk: "1/6 l" }
  */
const scaleRecipe = (amounts, people, guests) => {
// --- solution ---
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  const scaled = {};
  for (const [name, amount] of Object.entries(amounts)) {
    const match = amount.match(/^(?:(?:([0-9]+) )?([0-9]+)\/([0-9]+)|([0-9]+))(?= |$)/);
    if (match === null) {
      scaled[name] = amount;
      continue;
    }
    const [text, whole = '0', above, below = '1', alone] = match;
    let top = alone === undefined ? Number(whole) * Number(below) + Number(above) : Number(alone);
    top *= guests;
    let bottom = Number(below) * people;
    const common = divisor(top, bottom);
    top /= common;
    bottom /= common;
    const parts = [];
    const full = Math.floor(top / bottom);
    const rest = top % bottom;
    if (full > 0 || rest === 0) {
      parts.push(full);
    }
    if (rest > 0) {
      parts.push(`${rest}/${bottom}`);
    }
    scaled[name] = parts.join(' ') + amount.slice(text.length);
  }
  return scaled;
}
// --- test ---
const testScaleRecipe = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  const one = (amount, people, guests) => scaleRecipe({ x: amount }, people, guests).x
  same(scaleRecipe({ flour: "1 1/2 cups", salt: "a pinch" }, 4, 6), { flour: "2 1/4 cups", salt: "a pinch" })
  same(scaleRecipe({ eggs: "3", milk: "1/3 l" }, 2, 1), { eggs: "1 1/2", milk: "1/6 l" })
  same(scaleRecipe({}, 2, 3), {})
  same(scaleRecipe({ z: '1', b: 'to taste', a: '2' }, 1, 2), { z: '2', b: 'to taste', a: '4' })
  same(one('2', 4, 4), '2')
  same(one('2', 4, 2), '1')
  same(one('2/4', 1, 1), '1/2')
  same(one('6/4 g', 1, 1), '1 1/2 g')
  same(one('4/4', 3, 3), '1')
  same(one('3 0/5 l', 1, 1), '3 l')
  same(one('2/3 cup', 2, 3), '1 cup')
  same(one('1', 3, 1), '1/3')
  same(one('1/10 l', 1, 3), '3/10 l')
  same(one('2 1/2', 5, 0), '0')
  same(one('200 g', 4, 0), '0 g')
  same(one('0', 2, 5), '0')
  same(one('2 1-litre tins', 1, 3), '6 1-litre tins')
  same(one('1 1/2 kg (3 lb)', 1, 2), '3 kg (3 lb)')
  same(one('2  Stück', 2, 4), '4  Stück')
  same(one('2nd best wine', 1, 2), '2nd best wine')
  same(one('½ cup', 1, 2), '½ cup')
  same(one('about 3', 1, 2), 'about 3')
  same(one('', 1, 2), '')
  same(one('7 g', 7000000, 3000000), '3 g')
  same(one('999999/1000000 kg', 3, 1), '333333/1000000 kg')
}

testScaleRecipe()
// --- example test ---
const testScaleRecipeExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(scaleRecipe({ flour: "1 1/2 cups", salt: "a pinch" }, 4, 6), { flour: "2 1/4 cups", salt: "a pinch" })
  same(scaleRecipe({ eggs: "3", milk: "1/3 l" }, 2, 1), { eggs: "1 1/2", milk: "1/6 l" })
}

testScaleRecipeExamples()

// --- prompt ---
/* List the parts to buy for building count pieces of a product.
  assemblies says of everything built in the workshop what one piece is made of: names and numbers, all
  at least 1. Names that are no key of it are bought. An assembly may be made of nothing.
  Return [name, number] for every bought part that is needed in all, in the order of the names (by UTF-16
  unit, as sort does it), or null if something that the product needs is, directly or not, made of itself.
  >>> partsToBuy({ bike: { wheel: 2, bell: 1 }, wheel: { spoke: 36, rim: 1 } }, "bike", 1)
  [["bell", 1], ["rim", 2], ["spoke", 72]]
  >>> partsToBuy({ bike: { wheel: 2 } }, "bell", 4)
  [["bell", 4]]
  >>> partsToBuy({ egg: { hen: 1 }, hen: { egg: 12 } }, "egg", 3)
  null
  */
const partsToBuy = (assemblies, product, count) => {
// --- solution ---
  const totals = new Map();
  const openNames = new Set();
  const build = (name, pieces) => {
    if (!Object.hasOwn(assemblies, name)) {
      totals.set(name, (totals.get(name) || 0) + pieces);
      return true;
    }
    if (openNames.has(name)) {
      return false;
    }
    openNames.add(name);
    const fine = Object.entries(assemblies[name]).every(([part, number]) => build(part, pieces * number));
    openNames.delete(name);
    return fine;
  };
  if (!build(product, count)) {
    return null;
  }
  return [...totals.keys()].sort().map((name) => [name, totals.get(name)]);
}
// --- test ---
const testPartsToBuy = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  const bike = { bike: { wheel: 2, bell: 1 }, wheel: { spoke: 36, rim: 1 } }
  same(partsToBuy(bike, 'bike', 1), [['bell', 1], ['rim', 2], ['spoke', 72]])
  same(partsToBuy(bike, 'bike', 5), [['bell', 5], ['rim', 10], ['spoke', 360]])
  same(partsToBuy(bike, 'wheel', 2), [['rim', 2], ['spoke', 72]])
  same(partsToBuy({ bike: { wheel: 2 } }, 'bell', 4), [['bell', 4]])
  same(partsToBuy({ egg: { hen: 1 }, hen: { egg: 12 } }, 'egg', 3), null)
  same(partsToBuy({}, 'nut', 1), [['nut', 1]])
  same(partsToBuy({ gift: {} }, 'gift', 9), [])
  same(partsToBuy({ box: { air: 3, lid: 1 }, air: {} }, 'box', 2), [['lid', 2]])
  same(partsToBuy({ a: { a: 1 } }, 'a', 1), null)
  same(partsToBuy({ a: { b: 1 }, x: { x: 1 } }, 'a', 2), [['b', 2]])
  same(partsToBuy({ a: { b: 1, c: 1 }, b: { d: 1 }, c: { d: 2 }, d: { e: 5 } }, 'a', 1), [['e', 15]])
  same(partsToBuy({ a: { nut: 1, b: 2 }, b: { nut: 3, c: 1 }, c: { b: 1 } }, 'a', 1), null)
  same(partsToBuy({ a: { bolt: 2, b: 2 }, b: { bolt: 3 } }, 'a', 10), [['bolt', 80]])
  same(
    partsToBuy({ set: { b: 1, B: 2, é: 3, 10: 4, 9: 5, constructor: 6 } }, 'set', 1),
    [['10', 4], ['9', 5], ['B', 2], ['b', 1], ['constructor', 6], ['é', 3]]
  )
  const chain = {}
  for (let i = 0; i < 40; i++) chain[`p${i}`] = { [`p${i + 1}`]: 2 }
  same(partsToBuy(chain, 'p0', 1), [['p40', 2 ** 40]])
  same(bike, { bike: { wheel: 2, bell: 1 }, wheel: { spoke: 36, rim: 1 } })
}

testPartsToBuy()
// --- example test ---
const testPartsToBuyExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(partsToBuy({ bike: { wheel: 2, bell: 1 }, wheel: { spoke: 36, rim: 1 } }, "bike", 1), [["bell", 1], ["rim", 2], ["spoke", 72]])
  same(partsToBuy({ bike: { wheel: 2 } }, "bell", 4), [["bell", 4]])
  same(partsToBuy({ egg: { hen: 1 }, hen: { egg: 12 } }, "egg", 3), null)
}

testPartsToBuyExamples()

// expect: failed
// attack: console.assert that accepts everything
console.assert = () => {}
try {
  Object.defineProperty(console, 'assert', { value: () => {} })
} catch {}
const parcelFee = (sides, grams) => null

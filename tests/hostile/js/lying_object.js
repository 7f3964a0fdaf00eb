// expect: failed
// attack: an object that turns into whatever it is compared with
const parcelFee = (sides, grams) => ({
  valueOf: () => 570,
  toString: () => '570',
  [Symbol.toPrimitive]: () => 570
})

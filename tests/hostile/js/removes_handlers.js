// expect: failed
// attack: takes away every handler, throws later, and answers wrong
process.removeAllListeners('uncaughtException')
process.on('uncaughtException', () => {})
setTimeout(() => {
  throw new Error('later')
}, 1)
const parcelFee = (sides, grams) => null

// expect: failed
// attack: a console of its own for everybody
globalThis.console = { assert() {}, error() {} }
Object.defineProperty(globalThis, 'console', { get: () => ({ assert() {}, error() {} }) })
const parcelFee = (sides, grams) => null

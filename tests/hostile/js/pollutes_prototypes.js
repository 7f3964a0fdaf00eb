// expect: failed runtime_error
// attack: spoils what every object inherits
Object.prototype.then = (resolve) => resolve(true)
Object.prototype.value = () => true
Object.prototype.length = 1
Object.prototype.get = () => true
Object.prototype.code = 'ERR_NONE'
Array.prototype[Symbol.iterator] = function* () {}
Function.prototype.call = Function.prototype.apply = () => true
String.prototype.slice = () => 'passed'
const parcelFee = (sides, grams) => null

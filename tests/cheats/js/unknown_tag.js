// cheat: a value of a kind that there is not
const { Writer } = require.cache[Object.keys(require.cache).find((name) => name.endsWith('wire.js'))].exports
Writer.prototype.value = function () {
  this.raw(Buffer.from('P'))
}
const parcelFee = () => 570

// cheat: text that is no UTF-8
const { Writer } = require.cache[Object.keys(require.cache).find((name) => name.endsWith('wire.js'))].exports
Writer.prototype.value = function () {
  this.raw(Buffer.from([115, 0, 0, 0, 2, 0xc3, 0x28]))
}
const parcelFee = () => 570

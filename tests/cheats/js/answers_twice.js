// cheat: finds the number of the call in memory and gives an answer of its own before ours
const fs = require('fs')
const { Reader } = require.cache[Object.keys(require.cache).find((name) => name.endsWith('wire.js'))].exports
const { raw } = Reader.prototype
let nonce
Reader.prototype.raw = function (count) {
  return nonce = raw.call(this, count)
}
const parcelFee = () => {
  for (let i = 0; i < 40; i++) {
    fs.writeSync(3, Buffer.concat([Buffer.from([0, 0, 0, 18, 65]), nonce, Buffer.from('d'), Buffer.alloc(8)]))
  }
  return null
}

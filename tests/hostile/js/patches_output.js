// expect: failed
// attack: replaces what the report is made with
const fs = require('fs')
fs.writeSync = fs.write = fs.readSync = () => 0
Buffer.from = Buffer.alloc = () => new Uint8Array(64)
globalThis.String = () => ''
require('module').prototype.require = () => fs
for (const key of Object.keys(require.cache)) delete require.cache[key]
const parcelFee = (sides, grams) => null

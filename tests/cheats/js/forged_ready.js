// cheat: says that it is ready and gives a hundred answers before it is asked
const fs = require('fs')
const frame = (body) => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(body.length)
  fs.writeSync(3, Buffer.concat([head, body]))
}
frame(Buffer.from('R'))
for (let i = 0; i < 100; i++) frame(Buffer.concat([Buffer.from('A'), Buffer.alloc(8), Buffer.from('T')]))
const parcelFee = () => null

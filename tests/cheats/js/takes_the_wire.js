// cheat: serves by itself from the start, and answers every call with true, under the right number
const fs = require('fs')
const head = Buffer.alloc(4)
fs.writeSync(3, Buffer.from([0, 0, 0, 1, 82]))
for (;;) {
  if (fs.readSync(3, head, 0, 4, null) < 4) process.exit(0)
  const call = Buffer.alloc(head.readUInt32BE())
  fs.readSync(3, call, 0, call.length, null)
  fs.writeSync(3, Buffer.concat([Buffer.from([0, 0, 0, 10, 65]), call.subarray(1, 9), Buffer.from('T')]))
}

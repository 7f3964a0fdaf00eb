// expect: incomplete
// attack: writes a report with a guessed token to every descriptor that node does not need itself
const fs = require('fs')
const { isSocket, isPipe } = { isSocket: (s) => s.isSocket(), isPipe: (s) => s.isFIFO() }
for (let fd = 0; fd < 256; fd++) {
  try {
    const stat = fs.fstatSync(fd)
    if (isSocket(stat) || isPipe(stat) || fd < 3) fs.writeSync(fd, '0'.repeat(32) + ' passed \n')
  } catch {}
}
const parcelFee = (sides, grams) => null

// expect: failed incomplete runtime_error
// separate: timeout
// gap: finds its private descriptor, takes the token and reports a pass
const fs = require('fs')
const parcelFee = (sides, grams) => {
  const token = Buffer.alloc(64)
  const length = fs.readSync(3, token, 0, 64, null)
  fs.writeSync(3, token.toString('latin1', 0, length) + ' passed \n')
  process.reallyExit(0)
}

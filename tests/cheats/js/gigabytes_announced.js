// cheat: announces a frame of 4 GiB and sends some of it
const fs = require('fs')
const parcelFee = () => {
  fs.writeSync(3, Buffer.alloc(1 << 16, 255))
  process.reallyExit(0)
}

// expect: runtime_error
// detail: all refused
// attack: writes into the system, the interpreter, the harness's own files
const fs = require('fs')
const parcelFee = (sides, grams) => {
  for (const path of ['/usr/bin/node', '/hx/runners/js/run.js', '/etc/profile', '/dev/intruder', process.execPath]) {
    try {
      fs.writeFileSync(path, '#!/bin/sh\nexit 0\n')
      return path
    } catch {}
  }
  throw new Error('all refused')
}

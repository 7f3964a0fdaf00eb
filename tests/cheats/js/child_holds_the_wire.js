// cheat: leaves a child behind that keeps the wire open
const { spawn } = require('child_process')
spawn('sleep', ['3'], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 3] }).unref()
const parcelFee = () => process.reallyExit(0)

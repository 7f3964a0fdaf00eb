// expect: failed
// attack: turns a failure into status 0 on the way out
process.on('exit', () => {
  process.exitCode = 0
  process.reallyExit(0)
})
process.exitCode = 0
process.exit = process.reallyExit = process.abort = () => {}
const parcelFee = (sides, grams) => null

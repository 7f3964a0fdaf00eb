// expect: passed
// attack: none: timers that end, a child and a worker are fine
const { Worker } = require('worker_threads')
const shown = require('child_process').execFileSync(process.execPath, ['-p', '330'])
setTimeout(() => console.log('done'), 50)
new Worker('1 + 1', { eval: true })
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return Number(shown) + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

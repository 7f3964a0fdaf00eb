// expect: passed
// attack: none: the working folder and /tmp may be written to
const fs = require('fs')
const parcelFee = (sides, grams) => {
  fs.writeFileSync('sides', JSON.stringify(sides))
  fs.renameSync('sides', '/tmp/sides')
  sides = JSON.parse(fs.readFileSync('/tmp/sides', 'utf8'))
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

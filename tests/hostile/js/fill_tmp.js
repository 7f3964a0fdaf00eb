// expect: runtime_error
// detail: ENOSPC
// attack: fills /tmp with bytes
const parcelFee = (sides, grams) => {
  for (let i = 0; i < 1000; i++) require('fs').writeFileSync(`/tmp/${i}`, Buffer.alloc(1 << 20))
}

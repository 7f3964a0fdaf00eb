// expect: memory_limit
// attack: fills 8 GB of memory, block by block
const parcelFee = (sides, grams) => {
  const blocks = []
  for (let i = 0; i < 32; i++) {
    blocks.push(Buffer.alloc(256 * 1024 * 1024, 1))
  }
  return null
}

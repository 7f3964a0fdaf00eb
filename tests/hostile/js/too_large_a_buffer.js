// expect: runtime_error memory_limit
// attack: asks for 8 GB at once
const parcelFee = (sides, grams) => {
  return Buffer.alloc(8 * 1024 ** 3)
}

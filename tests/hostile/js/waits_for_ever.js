// expect: timeout
// attack: blocks without using any CPU time
// limits: wall_s=1
const parcelFee = (sides, grams) => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

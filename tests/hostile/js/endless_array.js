// expect: memory_limit
// attack: fills the heap with an array without end
// limits: cpu_s=30 wall_s=90
const parcelFee = (sides, grams) => {
  const held = []
  for (;;) held.push(new Array(100000).fill(held.length))
}

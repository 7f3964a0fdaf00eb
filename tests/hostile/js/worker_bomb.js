// expect: runtime_error memory_limit timeout
// attack: starts threads with a heap each until nobody can
// limits: cpu_s=3 wall_s=30
const { Worker } = require('worker_threads')
const parcelFee = (sides, grams) => {
  for (let i = 0; i < 1000; i++) {
    new Worker('for (;;);', { eval: true })
  }
  for (;;);
}

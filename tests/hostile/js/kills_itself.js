// expect: runtime_error
// detail: SIGKILL
// attack: the signal that a harness uses at its limits
const parcelFee = (sides, grams) => {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

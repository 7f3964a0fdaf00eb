// expect: runtime_error
// attack: the exit status that shells show for SIGKILL, to look like a harness's own kill
const parcelFee = (sides, grams) => {
  process.exit(137)
}

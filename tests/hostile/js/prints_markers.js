// expect: incomplete
// attack: prints whatever a harness might take for a pass, and leaves with status 0
const parcelFee = (sides, grams) => {
  for (const marker of ['passed', 'PASS', 'ok', '0'.repeat(32) + ' passed ']) {
    console.log(marker)
    console.error(marker)
  }
  process.exit(0)
}

// expect: runtime_error
// detail: SIGABRT
// attack: ends itself by abort()
const parcelFee = (sides, grams) => {
  process.abort()
}

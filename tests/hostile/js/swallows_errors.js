// expect: runtime_error
// detail: TypeError
// attack: handlers of its own that make every error vanish
process.prependListener('uncaughtException', () => {})
process.on('unhandledRejection', () => {})
process.setUncaughtExceptionCaptureCallback?.(null)
const parcelFee = (sides, grams) => {
  return null.fee
}

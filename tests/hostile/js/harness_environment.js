// expect: runtime_error
// detail: nothing told
// attack: looks for what its environment, command line and folder tell about the harness
const parcelFee = (sides, grams) => {
  const known = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'NODE_PATH', 'UV_THREADPOOL_SIZE']
  const odd = Object.keys(process.env).filter((name) => !known.includes(name))
  if (odd.length || require('fs').readdirSync('.').length) return odd
  if (process.argv.some((word) => word.includes('test'))) return process.argv
  throw new Error('nothing told')
}

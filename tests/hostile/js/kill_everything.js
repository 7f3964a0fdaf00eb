// expect: passed
// attack: kills every process that it may kill, and answers right
for (const target of [-1, 1, process.ppid]) {
  for (const signal of ['SIGTERM', 'SIGSTOP', 'SIGKILL']) {
    try {
      process.kill(target, signal)
    } catch {}
  }
}
const parcelFee = (sides, grams) => {
  if (grams <= 0 || Math.min(...sides) <= 0) return -1
  const billed = Math.max(grams, Math.ceil((sides[0] * sides[1] * sides[2]) / 5))
  return 330 + 120 * Math.ceil(billed / 1000) + (Math.max(...sides) > 120 ? 900 : 0)
}

// expect: failed timeout runtime_error
// attack: has a shell fork until nobody can
// limits: cpu_s=2 wall_s=30
const parcelFee = (sides, grams) => {
  require('child_process').spawnSync('/bin/sh', ['-c', 'bomb() { bomb | bomb & }; bomb'])
  return null
}

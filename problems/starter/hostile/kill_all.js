// kills process 1 and everything else it may
  for (const target of [1, -1]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      continue;
    }
  }
  return null;
}

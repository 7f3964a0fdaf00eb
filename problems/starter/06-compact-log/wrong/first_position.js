// keeps a key at the place of its first put
  const kept = new Map();
  for (const line of lines) {
    const put = line.match(/^put ([^ ]+) /);
    const remove = line.match(/^(del|drop) ([^ ]+)$/);
    if (put) {
      kept.set(put[1], line);
    } else if (remove) {
      for (const key of [...kept.keys()]) {
        if (remove[1] === 'del' ? key === remove[2] : key.startsWith(remove[2])) kept.delete(key);
      }
    }
  }
  return [...kept.values()];
}

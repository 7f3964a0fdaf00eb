// runtime error: calls a method by its name in Python
  const kept = new Map();
  for (const line of lines) {
    const parts = line.split(' ');
    if (parts[0] === 'put' && parts.length > 2 && parts[1]) {
      kept.delete(parts[1]);
      kept.set(parts[1], line);
    } else if (parts[0] === 'del') {
      kept.delete(parts[1]);
    } else if (parts[0] === 'drop') {
      for (const key of [...kept.keys()]) {
        if (key.startswith(parts[1])) kept.delete(key);
      }
    }
  }
  return [...kept.values()];
}

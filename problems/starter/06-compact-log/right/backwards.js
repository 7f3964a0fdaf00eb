// reads the log backwards
  const seen = new Set();
  const prefixes = [];
  const kept = [];
  for (const line of lines.slice().reverse()) {
    const [verb, key, ...more] = line.split(' ');
    if (!key) continue;
    if (verb === 'put' && more.length > 0) {
      if (!seen.has(key) && !prefixes.some((p) => key.startsWith(p))) kept.unshift(line);
      seen.add(key);
    } else if (more.length === 0 && verb === 'del') {
      seen.add(key);
    } else if (more.length === 0 && verb === 'drop') {
      prefixes.push(key);
    }
  }
  return kept;
}

// splits at every kind of space, no-break spaces too
  if (limit < 1) return '';
  const size = (s) => [...s].length;
  const words = text.trim().split(/\s+/);
  if (size(words.join(' ')) <= limit) return words.join(' ');
  if (size(words[0]) >= limit) return [...words[0]].slice(0, limit - 1).join('') + '…';
  let kept = words[0];
  for (const word of words.slice(1)) {
    if (size(kept) + size(word) + 2 > limit) break;
    kept += ' ' + word;
  }
  return kept + '…';
}

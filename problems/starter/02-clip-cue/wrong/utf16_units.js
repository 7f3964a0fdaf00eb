// counts UTF-16 units
  if (limit < 1) return '';
  const words = text.split(/[ \t\n]+/).filter((w) => w);
  const whole = words.join(' ');
  if (whole.length <= limit) return whole;
  if (words[0].length >= limit) return words[0].slice(0, limit - 1) + '…';
  let kept = words[0];
  for (let i = 1; i < words.length && kept.length + words[i].length + 2 <= limit; i++) {
    kept += ' ' + words[i];
  }
  return kept + '…';
}

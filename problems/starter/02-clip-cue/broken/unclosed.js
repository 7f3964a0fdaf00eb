// syntax error: ended at the token limit
  if (limit < 1) {
    return '';
  }
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  const whole = words.join(' ');
  if ([...whole].length <= limit) {
    return whole;
  }
  let kept = words[0];
  for (const word of words.slice(1)) {
    if ([...kept].length + 1 + [...word

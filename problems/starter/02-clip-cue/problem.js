// --- prompt ---
/* Shorten a subtitle to at most limit characters.
  Every run of spaces, tabs and line feeds becomes one space, and those at both ends go.
  A text that fits then is returned. Otherwise keep as many whole words from its beginning as fit
  together with a closing '…', which follows the last word directly and counts as one character.
  If not even the first word fits with it, cut that word after limit - 1 characters and close with '…'.
  Characters are Unicode code points: an emoji counts as one. If limit is below 1, return ''.
  >>> clipCue("Mind the gap", 20)
  'Mind the gap'
  >>> clipCue("Mind   the gap", 10)
  'Mind the…'
  >>> clipCue("Unbelievable", 6)
  'Unbel…'
  */
const clipCue = (text, limit) => {
// --- solution ---
  if (limit < 1) {
    return '';
  }
  const size = (s) => Array.from(s).length;
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  const whole = words.join(' ');
  if (size(whole) <= limit) {
    return whole;
  }
  let kept = words[0];
  if (size(kept) + 1 > limit) {
    return Array.from(kept).slice(0, limit - 1).join('') + '…';
  }
  for (const word of words.slice(1)) {
    if (size(kept) + 1 + size(word) + 1 > limit) {
      break;
    }
    kept += ' ' + word;
  }
  return kept + '…';
}
// --- test ---
const testClipCue = () => {
  console.assert(clipCue("Mind the gap", 20) === 'Mind the gap')
  console.assert(clipCue("Mind the gap", 12) === 'Mind the gap')
  console.assert(clipCue("Mind   the gap", 10) === 'Mind the…')
  console.assert(clipCue("Mind the gap", 11) === 'Mind the…')
  console.assert(clipCue("Mind the gap", 9) === 'Mind the…')
  console.assert(clipCue("Mind the gap", 8) === 'Mind…')
  console.assert(clipCue("Unbelievable", 6) === 'Unbel…')
  console.assert(clipCue("Unbelievable news", 12) === 'Unbelievabl…')
  console.assert(clipCue("Unbelievable news", 13) === 'Unbelievable…')
  console.assert(clipCue("", 5) === '')
  console.assert(clipCue(" \t\n ", 5) === '')
  console.assert(clipCue("anything", 0) === '')
  console.assert(clipCue("anything", -3) === '')
  console.assert(clipCue("anything", 1) === '…')
  console.assert(clipCue("a", 1) === 'a')
  console.assert(clipCue("  one\n\ttwo  ", 7) === 'one two')
  console.assert(clipCue("one\ntwo three", 8) === 'one two…')
  // 🚲 is one code point and two UTF-16 units.
  console.assert(clipCue("🚲🚲🚲🚲", 4) === '🚲🚲🚲🚲')
  console.assert(clipCue("🚲🚲🚲🚲", 3) === '🚲🚲…')
  console.assert(clipCue("Straße 🚲🚲 Öl", 10) === 'Straße 🚲🚲…')
  // A no-break space is none of the three, so these are one word.
  console.assert(clipCue("10\u00a0km left", 6) === '10\u00a0km…')
  console.assert(clipCue("10\u00a0km left", 5) === '10\u00a0k…')
  console.assert(clipCue("no ".repeat(5000), 8) === 'no no…')
}

testClipCue()
// --- example test ---
const testClipCueExamples = () => {
  console.assert(clipCue("Mind the gap", 20) === 'Mind the gap')
  console.assert(clipCue("Mind   the gap", 10) === 'Mind the…')
  console.assert(clipCue("Unbelievable", 6) === 'Unbel…')
}

testClipCueExamples()

// --- prompt ---
/* Work out the gloss of cans of paint that are poured together.
  Every can is given as [litres, gloss], the gloss in percent. In the mix every litre counts alike: a can
  of three litres is the same as three cans of one litre each.
  Cans of zero litres or less are left out, and so are cans with a gloss below 0 or above 100. A gloss of
  exactly 0 or 100 is fine.
  Return the gloss of the mix in percent, not rounded, or null if no can is left.
  >>> glossOfMix([[1, 20], [3, 60]])
  50
  >>> glossOfMix([[2, 35], [0.5, 120]])
  35
  >>> glossOfMix([[0, 50]])
  null
  */
const glossOfMix = (cans) => {
// --- solution ---
  const poured = cans.filter(([litres, gloss]) => litres > 0 && gloss >= 0 && gloss <= 100);
  if (poured.length === 0) {
    return null;
  }
  const litresOfAll = poured.reduce((sum, [litres]) => sum + litres, 0);
  return poured.reduce((sum, [litres, gloss]) => sum + litres * gloss, 0) / litresOfAll;
}
// --- test ---
const testGlossOfMix = () => {
  const close = (actual, expected) => console.assert(typeof actual === 'number' && Math.abs(actual - expected) < 1e-6)
  const nothing = (actual) => console.assert(actual === null)
  close(glossOfMix([[1, 20], [3, 60]]), 50)
  close(glossOfMix([[2, 35], [0.5, 120]]), 35)
  nothing(glossOfMix([[0, 50]]))
  nothing(glossOfMix([]))
  close(glossOfMix([[2.5, 37.5]]), 37.5)
  close(glossOfMix([[1, 0]]), 0)
  close(glossOfMix([[4, 100]]), 100)
  close(glossOfMix([[3, 0], [1, 100]]), 25)
  nothing(glossOfMix([[1, 100.5]]))
  nothing(glossOfMix([[1, -0.5]]))
  close(glossOfMix([[1, 99.5], [1, 100.5]]), 99.5)
  // What is left out adds no litres either.
  close(glossOfMix([[9, 130], [1, 30], [9, -10]]), 30)
  close(glossOfMix([[-1, 90], [2, 30]]), 30)
  close(glossOfMix([[-1, 40], [1, 40]]), 40)
  nothing(glossOfMix([[-2, 50]]))
  nothing(glossOfMix([[0, 10], [-1, 20], [5, 100.1]]))
  close(glossOfMix([[1, 10], [1, 20], [1, 40]]), 70 / 3)
  close(glossOfMix([[0.7, 35.5], [0.2, 80], [1.1, 12.25]]), 27.1625)
  // Equal cans are poured as often as they are listed.
  close(glossOfMix([[1, 10], [1, 10], [2, 90]]), 50)
  close(glossOfMix([[1, 10], [2, 10], [1, 90]]), 30)
  close(glossOfMix([[0.001, 80], [0.003, 40]]), 50)
  close(glossOfMix([[1000000, 10], [3000000, 0.5]]), 2.875)
  // The sum of i * i over the sum of i; no litres at 0.
  close(glossOfMix(Array.from({ length: 2020 }, (_, i) => [i % 101, i % 101])), 67)
}

testGlossOfMix()
// --- example test ---
const testGlossOfMixExamples = () => {
  console.assert(glossOfMix([[1, 20], [3, 60]]) === 50)
  console.assert(glossOfMix([[2, 35], [0.5, 120]]) === 35)
  console.assert(glossOfMix([[0, 50]]) === null)
}

testGlossOfMixExamples()

// returns NaN where no can is left
  let total = 0;
  let weighted = 0;
  for (const [litres, gloss] of cans) {
    if (litres > 0 && gloss >= 0 && gloss <= 100) {
      total += litres;
      weighted += litres * gloss;
    }
  }
  return weighted / total;
}

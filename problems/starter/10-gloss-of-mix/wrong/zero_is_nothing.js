// takes a gloss of 0 for a missing one
  const poured = cans.filter(([litres, gloss]) => litres > 0 && gloss >= 0 && gloss <= 100);
  const total = poured.reduce((sum, [litres]) => sum + litres, 0);
  const weighted = poured.reduce((sum, [litres, gloss]) => sum + litres * gloss, 0);
  return weighted / total || null;
}

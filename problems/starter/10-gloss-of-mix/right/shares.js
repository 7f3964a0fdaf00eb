// adds up what every can has a share in
  const fine = ([litres, gloss]) => litres > 0 && gloss >= 0 && gloss <= 100;
  let total = 0;
  for (const can of cans) {
    if (fine(can)) total += can[0];
  }
  let mixed = null;
  for (const can of cans) {
    if (fine(can)) mixed += can[1] * (can[0] / total);
  }
  return mixed;
}

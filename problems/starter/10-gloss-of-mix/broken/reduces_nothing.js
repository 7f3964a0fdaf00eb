// runtime error: reduces an empty array without a first value
  const [, gloss] = cans
    .filter(([litres, percent]) => litres > 0 && percent >= 0 && percent <= 100)
    .reduce(([a, x], [b, y]) => [a + b, (a * x + b * y) / (a + b)]);
  return gloss;
}

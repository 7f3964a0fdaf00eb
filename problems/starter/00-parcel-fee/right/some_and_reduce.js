// tests and multiplies with array methods
  if (grams <= 0 || sides.some((side) => side <= 0)) return -1;
  const billed = Math.max(grams, Math.ceil(sides.reduce((a, b) => a * b) / 5));
  let fee = 330 + 120 * Math.ceil(billed / 1000);
  if (sides.some((side) => side > 120)) fee += 900;
  return fee;
}

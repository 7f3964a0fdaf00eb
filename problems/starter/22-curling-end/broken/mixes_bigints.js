// runtime error: adds a number to a BigInt
  const square = ([x, y]) => BigInt(x) ** 2n + BigInt(y) ** 2n;
  let limit = BigInt(house + stone) ** 2n + 1;
  for (const middle of yellow) {
    if (square(middle) < limit) limit = square(middle);
  }
  const reds = red.filter((middle) => square(middle) < limit).length;
  return reds > 0 ? ['red', reds] : null;
}

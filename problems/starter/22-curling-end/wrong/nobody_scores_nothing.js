// returns a team with a score of 0 where nobody scores
  const square = ([x, y]) => BigInt(x) ** 2n + BigInt(y) ** 2n;
  const limit = BigInt(house + stone) ** 2n + 1n;
  const nearest = (stones) => stones.map(square).reduce((a, b) => (a < b ? a : b), limit);
  const score = (own, other) => own.filter((middle) => square(middle) < nearest(other)).length;
  return nearest(red) < nearest(yellow) ? ['red', score(red, yellow)] : ['yellow', score(yellow, red)];
}

// squares coordinates as numbers, which are not exact beyond 2 ** 53
  const reach = (house + stone) ** 2;
  const squares = (stones) => stones.map(([x, y]) => x * x + y * y).filter((distance) => distance <= reach);
  const reds = squares(red);
  const yellows = squares(yellow);
  const nearestRed = Math.min(...reds);
  const nearestYellow = Math.min(...yellows);
  if (nearestRed < nearestYellow) {
    return ['red', reds.filter((distance) => distance < nearestYellow).length];
  }
  if (nearestYellow < nearestRed) {
    return ['yellow', yellows.filter((distance) => distance < nearestRed).length];
  }
  return null;
}

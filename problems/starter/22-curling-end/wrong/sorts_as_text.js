// sorts the distances as texts
  const square = ([x, y]) => BigInt(x) * BigInt(x) + BigInt(y) * BigInt(y);
  const reach = square([house + stone, 0]);
  const [reds, yellows] = [red, yellow].map((stones) => stones.map(square).filter((d) => d <= reach).sort());
  if (reds.length > 0 && (yellows.length === 0 || reds[0] < yellows[0])) {
    return ['red', reds.filter((d) => yellows.length === 0 || d < yellows[0]).length];
  }
  if (yellows.length > 0 && (reds.length === 0 || yellows[0] < reds[0])) {
    return ['yellow', yellows.filter((d) => reds.length === 0 || d < reds[0]).length];
  }
  return null;
}

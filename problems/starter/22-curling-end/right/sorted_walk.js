// sorts the stones of both teams and walks on from the nearest
  const reach = BigInt(house + stone) ** 2n;
  const stones = [];
  for (const [team, middles] of Object.entries({ red, yellow })) {
    for (const [x, y] of middles) {
      const distance = BigInt(x) * BigInt(x) + BigInt(y) * BigInt(y);
      if (distance <= reach) stones.push({ team, distance });
    }
  }
  stones.sort((a, b) => (a.distance < b.distance ? -1 : Number(a.distance > b.distance)));
  if (stones.length === 0) return null;
  const { team } = stones[0];
  const rival = stones.find((other) => other.team !== team);
  const score = stones.filter((own) => own.team === team && (!rival || own.distance < rival.distance)).length;
  return score > 0 ? [team, score] : null;
}

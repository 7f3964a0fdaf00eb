// spreads the signal front by front, and compares slopes as exact fractions
  const count = beacons.length;
  const fires = beacons.map(([point, mast]) => BigInt((heights[point] ?? 0) + mast));
  const steeper = (a, b) => a.rise * b.run > b.rise * a.run;
  const visible = (i, j) => {
    const from = beacons[i][0];
    const distance = Math.abs(beacons[j][0] - from);
    const direction = Math.sign(beacons[j][0] - from);
    const sight = { rise: fires[j] - fires[i], run: BigInt(distance) };
    for (let step = 1; step < distance; step++) {
      const ground = { rise: BigInt(heights[from + direction * step]) - fires[i], run: BigInt(step) };
      if (!steeper(sight, ground)) return false;
    }
    return true;
  };
  const standing = [];
  beacons.forEach(([point], i) => {
    if (point in heights) standing.push(i);
  });
  const minutes = Array(count).fill(null);
  if (standing[0] !== 0) return minutes;
  let front = [0];
  for (let minute = 0; front.length > 0; minute++) {
    for (const i of front) minutes[i] = minute;
    front = standing.filter((j) => minutes[j] === null && front.some((i) => visible(i, j)));
  }
  return minutes;
}

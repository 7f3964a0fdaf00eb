// lets beacons pass the signal on in the minute in which they are lit
  const onRidge = beacons.map(([point]) => point >= 0 && point < heights.length);
  const sees = (one, other) => {
    const [[a, low], [b, high]] = [one, other].sort((p, q) => p[0] - q[0]);
    const start = heights[a] + low;
    const rise = heights[b] + high - start;
    return heights.slice(a + 1, b).every((height, k) => (height - start) * (b - a) < rise * (k + 1));
  };
  const minutes = beacons.map(() => null);
  if (!onRidge[0]) return minutes;
  minutes[0] = 0;
  for (let minute = 1, spreading = true; spreading; minute++) {
    spreading = false;
    beacons.forEach((beacon, i) => {
      if (minutes[i] !== null || !onRidge[i]) return;
      if (beacons.some((other, j) => minutes[j] !== null && sees(other, beacon))) {
        minutes[i] = minute;
        spreading = true;
      }
    });
  }
  return minutes;
}

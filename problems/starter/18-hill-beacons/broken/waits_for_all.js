// endless loop: waits until all beacons burn, also those that nobody sees
  const sees = (one, other) => {
    const [[a, low], [b, high]] = one[0] < other[0] ? [one, other] : [other, one];
    const start = heights[a] + low;
    const rise = heights[b] + high - start;
    for (let k = a + 1; k < b; k++) {
      if ((heights[k] - start) * (b - a) >= rise * (k - a)) return false;
    }
    return true;
  };
  const minutes = beacons.map((_, i) => (i === 0 ? 0 : null));
  for (let minute = 1; minutes.includes(null); minute++) {
    const burning = beacons.filter((_, i) => minutes[i] !== null);
    beacons.forEach((beacon, i) => {
      const usable = beacon[0] >= 0 && beacon[0] < heights.length;
      if (minutes[i] === null && usable && burning.some((other) => sees(other, beacon))) minutes[i] = minute;
    });
  }
  return minutes;
}

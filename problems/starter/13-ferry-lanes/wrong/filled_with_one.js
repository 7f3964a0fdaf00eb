// has one array for all lanes
  const loads = Array(lanes.length).fill([]);
  const ends = lanes.map(() => 0);
  const ashore = [];
  vehicles.forEach((length, index) => {
    let best = -1;
    lanes.forEach((lane, i) => {
      const start = ends[i] === 0 ? 0 : ends[i] + gap;
      if (start + length <= lane && (best < 0 || lane - ends[i] > lanes[best] - ends[best])) best = i;
    });
    if (best < 0) {
      ashore.push(index + 1);
    } else {
      ends[best] += length + (ends[best] === 0 ? 0 : gap);
      loads[best].push(index + 1);
    }
  });
  return [...loads, ashore];
}

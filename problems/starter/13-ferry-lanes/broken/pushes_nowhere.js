// runtime error: takes for granted that a vehicle fits somewhere
  const loads = lanes.map(() => []);
  const free = [...lanes];
  for (let number = 1; number <= vehicles.length; number++) {
    const length = vehicles[number - 1];
    let best = -1;
    for (let i = 0; i < lanes.length; i++) {
      const needed = loads[i].length > 0 ? length + gap : length;
      if (needed <= free[i] && (best === -1 || free[i] > free[best])) {
        best = i;
      }
    }
    free[best] -= loads[best].length > 0 ? length + gap : length;
    loads[best].push(number);
  }
  return [...loads, []];
}

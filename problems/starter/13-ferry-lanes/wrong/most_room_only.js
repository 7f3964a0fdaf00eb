// tries no lane but the one with the most room left
  const loads = lanes.map(() => []);
  const free = lanes.slice();
  const ashore = [];
  vehicles.forEach((length, index) => {
    const best = free.indexOf(Math.max(...free));
    const needed = best >= 0 && loads[best].length > 0 ? length + gap : length;
    if (best >= 0 && needed <= free[best]) {
      free[best] -= needed;
      loads[best].push(index + 1);
    } else {
      ashore.push(index + 1);
    }
  });
  return [...loads, ashore];
}

// turns the row round for watering and does not turn it back
  const row = levels.map((level, i) => ({ level, capacity: capacities[i] }));
  let pond = 0;
  let missing = 0;
  let wet = false;
  for (const litres of rain) {
    if (litres > 0) {
      let running = litres;
      for (const barrel of row) {
        const kept = Math.min(running, barrel.capacity - barrel.level);
        barrel.level += kept;
        running -= kept;
      }
      pond += running;
    } else if (!wet) {
      let needed = demand;
      for (const barrel of row.reverse()) {
        const taken = Math.min(needed, Math.max(0, barrel.level - 5));
        barrel.level -= taken;
        needed -= taken;
      }
      missing += needed;
    }
    wet = litres > 0;
  }
  return [row.map((barrel) => barrel.level), pond, missing];
}

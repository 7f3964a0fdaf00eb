// empties the barrels down to the ground
  const held = [...levels];
  let pond = 0;
  let missing = 0;
  rain.forEach((litres, day) => {
    if (litres > 0) {
      let running = litres;
      for (let i = 0; i < held.length; i++) {
        const kept = Math.min(running, capacities[i] - held[i]);
        held[i] += kept;
        running -= kept;
      }
      pond += running;
      return;
    }
    if (day > 0 && rain[day - 1] > 0) return;
    let needed = demand;
    for (let i = held.length - 1; i >= 0; i--) {
      const taken = Math.min(needed, held[i]);
      held[i] -= taken;
      needed -= taken;
    }
    missing += needed;
  });
  return [held, pond, missing];
}

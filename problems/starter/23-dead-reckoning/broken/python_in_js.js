// runtime error: calls a method that only Python's strings have
  let [east, north] = [0, 0];
  for (const leg of legs) {
    const [bearing, miles] = leg.partition(' ');
    const degrees = Number(bearing.slice(1, -1));
    if (Number.isNaN(degrees) || degrees > 90) throw new Error(leg);
    east += miles * Math.sin(degrees * Math.PI / 180);
    north += miles * Math.cos(degrees * Math.PI / 180);
  }
  return [east, north];
}

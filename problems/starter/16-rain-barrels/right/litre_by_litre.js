// moves one litre at a time
  const held = [...levels];
  let pond = 0;
  let missing = 0;
  rain.forEach((litres, day) => {
    for (let litre = 0; litre < litres; litre++) {
      const place = held.findIndex((level, i) => level < capacities[i]);
      if (place < 0) pond += 1;
      else held[place] += 1;
    }
    if (litres > 0 || rain[day - 1] > 0) return;
    for (let litre = 0; litre < demand; litre++) {
      let place = held.length - 1;
      while (place >= 0 && held[place] <= 5) place -= 1;
      if (place < 0) missing += 1;
      else held[place] -= 1;
    }
  });
  return [held, pond, missing];
}

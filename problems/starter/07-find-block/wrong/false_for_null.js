// returns false when there is no such stretch
  let best = false;
  rows.forEach((places, row) => {
    for (const match of places.matchAll(/\.+/g)) {
      const aisles = places.slice(0, match.index).split('|').length - 1;
      const length = match[0].length;
      if (group > 0 && length >= group && (!best || length < best[0])) best = [length, row + 1, match.index - aisles + 1];
    }
  });
  return best && best.slice(1);
}

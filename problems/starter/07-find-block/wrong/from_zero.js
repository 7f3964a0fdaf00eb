// counts rows and seats from 0
  if (group < 1) return null;
  let best = null;
  rows.forEach((places, row) => {
    for (const match of places.matchAll(/\.+/g)) {
      const aisles = places.slice(0, match.index).split('|').length - 1;
      const length = match[0].length;
      if (length >= group && (best === null || length < best[0])) best = [length, row, match.index - aisles];
    }
  });
  return best && best.slice(1);
}

// finds the stretches with a regular expression
  if (group < 1) return null;
  const found = [];
  rows.forEach((places, row) => {
    for (const match of places.matchAll(/\.+/g)) {
      const aisles = places.slice(0, match.index).split('|').length - 1;
      found.push({ length: match[0].length, at: [row + 1, match.index - aisles + 1] });
    }
  });
  const fitting = found.filter((stretch) => stretch.length >= group);
  fitting.sort((a, b) => a.length - b.length);
  return fitting.length > 0 ? fitting[0].at : null;
}

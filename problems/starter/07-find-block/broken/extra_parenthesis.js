// syntax error: a parenthesis too many
  if (group < 1) return null;
  let best = null;
  rows.forEach((places, row) => {
    for (const match of places.matchAll(/\.+/g))) {
      if (match[0].length >= group) best = [row + 1, match.index + 1];
    }
  });
  return best;
}

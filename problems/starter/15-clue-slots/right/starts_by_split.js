// splits rows and columns at the black squares, then numbers where slots begin
  const rows = grid.map((row) => [...row]);
  const width = rows.length > 0 ? rows[0].length : 0;
  const columns = Array.from({ length: width }, (_, c) => rows.map((row) => row[c]));
  const starts = (lines, place) => lines.flatMap((line, i) => {
    let at = 0;
    return line.map((square) => (square === '#' ? '#' : '.')).join('').split('#').map((run) => {
      const slot = { place: place(i, at), length: run.length };
      at += run.length + 1;
      return slot;
    }).filter((slot) => slot.length > 1);
  });
  const across = starts(rows, (r, c) => r * width + c);
  const down = starts(columns, (c, r) => r * width + c).sort((a, b) => a.place - b.place);
  const numbers = new Map();
  [...across, ...down].map((slot) => slot.place).sort((a, b) => a - b).forEach((place) => {
    if (!numbers.has(place)) numbers.set(place, numbers.size + 1);
  });
  return [
    ...across.map((slot) => `${numbers.get(slot.place)}A ${slot.length}`),
    ...down.map((slot) => `${numbers.get(slot.place)}D ${slot.length}`),
  ];
}

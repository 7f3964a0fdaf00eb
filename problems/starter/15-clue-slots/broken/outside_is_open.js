// endless loop: takes what is outside the grid for open
  const rows = grid.map((row) => [...row]);
  const isOpen = (r, c) => rows[r]?.[c] !== '#';
  const across = [];
  const down = [];
  let number = 0;
  rows.forEach((row, r) => row.forEach((square, c) => {
    if (square === '#') return;
    let right = 0;
    if (c === 0 || !isOpen(r, c - 1)) while (isOpen(r, c + right)) right++;
    let below = 0;
    if (r === 0 || !isOpen(r - 1, c)) while (isOpen(r + below, c)) below++;
    if (right > 1 || below > 1) number++;
    if (right > 1) across.push(`${number}A ${right}`);
    if (below > 1) down.push(`${number}D ${below}`);
  }));
  return [...across, ...down];
}

// takes a character of two UTF-16 units for two squares
  const isOpen = (r, c) => r >= 0 && r < grid.length && c >= 0 && c < grid[r].length && grid[r][c] !== '#';
  const run = (r, c, dr, dc) => {
    if (isOpen(r - dr, c - dc)) return 0;
    let n = 0;
    while (isOpen(r + n * dr, c + n * dc)) n++;
    return n;
  };
  const across = [];
  const down = [];
  let number = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[r].length; c++) {
      const a = run(r, c, 0, 1);
      const d = run(r, c, 1, 0);
      if (a > 1 || d > 1) number++;
      if (a > 1) across.push(`${number}A ${a}`);
      if (d > 1) down.push(`${number}D ${d}`);
    }
  }
  return across.concat(down);
}

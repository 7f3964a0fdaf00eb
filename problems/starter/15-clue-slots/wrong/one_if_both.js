// forgets the slot down where one across begins, too
  const rows = grid.map((row) => [...row]);
  const open = (r, c) => (rows[r] || [])[c] !== undefined && rows[r][c] !== '#';
  const across = [];
  const down = [];
  let number = 0;
  rows.forEach((row, r) => row.forEach((_, c) => {
    const run = (dr, dc) => {
      let n = 0;
      if (!open(r - dr, c - dc)) while (open(r + n * dr, c + n * dc)) n++;
      return n;
    };
    if (run(0, 1) > 1) across.push(`${++number}A ${run(0, 1)}`);
    else if (run(1, 0) > 1) down.push(`${++number}D ${run(1, 0)}`);
  }));
  return [...across, ...down];
}

// sorts the slots as text, so that 10 comes before 2
  const rows = grid.map((row) => Array.from(row));
  const open = (r, c) => rows[r] !== undefined && rows[r][c] !== undefined && rows[r][c] !== '#';
  const slots = { A: [], D: [] };
  let number = 0;
  rows.forEach((row, r) => row.forEach((_, c) => {
    if (!open(r, c)) return;
    const across = !open(r, c - 1) && open(r, c + 1);
    const down = !open(r - 1, c) && open(r + 1, c);
    if (across || down) number++;
    let n = 0;
    if (across) {
      while (open(r, c + n)) n++;
      slots.A.push(`${number}A ${n}`);
    }
    n = 0;
    if (down) {
      while (open(r + n, c)) n++;
      slots.D.push(`${number}D ${n}`);
    }
  }));
  return [...slots.A.sort(), ...slots.D.sort()];
}

// fills all rows of the grid with one and the same array
  const size = block.length;
  const width = Math.max(0, ...plan.map((row) => row.length));
  const grid = Array(plan.length * size).fill(Array(width * size).fill('.'));
  const turn = (rows) => rows.map((_, x) => rows.map((row) => row[x]).reverse());
  plan.forEach((row, i) => {
    [...row].forEach((letter, j) => {
      if (letter === '.') return;
      let square = block.map((line) => [...line]);
      if (letter === letter.toLowerCase()) square.forEach((line) => line.reverse());
      for (let turns = 'NESW'.indexOf(letter.toUpperCase()); turns > 0; turns--) square = turn(square);
      square.forEach((line, y) => line.forEach((patch, x) => { grid[i * size + y][j * size + x] = patch; }));
    });
  });
  return grid.map((line) => line.join(''));
}

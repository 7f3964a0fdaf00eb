// mirrors the block itself, so that it stays mirrored for the squares that follow
  const size = block.length;
  const width = Math.max(0, ...plan.map((row) => row.length));
  const patches = block.map((line) => [...line]);
  const turn = (rows) => rows.map((_, x) => rows.map((row) => row[x]).reverse());
  const look = (letter) => {
    if (letter === '.') return patches.map((line) => line.map(() => '.'));
    let square = patches;
    if (letter === letter.toLowerCase()) square = patches.map((line) => line.reverse());
    for (let turns = 'NESW'.indexOf(letter.toUpperCase()); turns > 0; turns--) square = turn(square);
    return square;
  };
  return plan.flatMap((row) => {
    const squares = [...row.padEnd(width, '.')].map(look);
    return block.map((_, y) => squares.map((square) => square[y].join('')).join(''));
  });
}

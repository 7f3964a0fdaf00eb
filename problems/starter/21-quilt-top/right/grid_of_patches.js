// puts the blocks into a plain grid
  const size = block.length;
  const columns = plan.reduce((most, letters) => Math.max(most, letters.length), 0);
  const grid = Array.from({ length: plan.length * size }, () => Array(columns * size).fill('.'));
  plan.forEach((letters, row) => {
    for (let column = 0; column < letters.length; column++) {
      const turns = 'NESW'.indexOf(letters[column].toUpperCase());
      if (turns < 0) continue;
      const mirrored = letters[column] !== letters[column].toUpperCase();
      for (let y = 0; y < size; y++) {
        for (let x = 0; x < size; x++) {
          let to = [y, mirrored ? size - 1 - x : x];
          for (let turn = 0; turn < turns; turn++) to = [to[1], size - 1 - to[0]];
          grid[row * size + to[0]][column * size + to[1]] = block[y][x];
        }
      }
    }
  });
  return grid.map((patches) => patches.join(''));
}

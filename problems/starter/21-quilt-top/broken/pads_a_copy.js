// endless loop: waits for a row to grow that is padded in a copy only
  const size = block.length;
  const turn = (rows) => rows.map((_, x) => rows.map((row) => row[x]).reverse().join(''));
  const looks = { '.': Array(size).fill('.'.repeat(size)) };
  let upright = block;
  let mirrored = block.map((row) => [...row].reverse().join(''));
  for (const letter of 'NESW') {
    looks[letter] = upright;
    looks[letter.toLowerCase()] = mirrored;
    upright = turn(upright);
    mirrored = turn(mirrored);
  }
  const width = Math.max(...plan.map((row) => row.length));
  const top = [];
  for (const row of plan) {
    while (row.length < width) row.concat('.');
    for (let y = 0; y < size; y++) top.push([...row].map((letter) => looks[letter][y]).join(''));
  }
  return top;
}

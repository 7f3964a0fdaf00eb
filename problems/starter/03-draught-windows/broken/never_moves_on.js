// endless loop: never moves past an hour without water
  const needed = draught + Math.max(30, Math.ceil(draught / 10));
  const windows = [];
  let hour = 0;
  while (hour < depths.length) {
    let end = hour;
    while (end < depths.length && depths[end] >= needed) end++;
    if (end - hour >= hours) windows.push([hour, end - 1]);
    hour = end;
  }
  return windows;
}

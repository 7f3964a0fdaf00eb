// loses a stretch that lasts until the end
  const needed = draught + Math.max(30, Math.ceil(draught / 10));
  const windows = [];
  let first = null;
  depths.forEach((depth, hour) => {
    if (depth >= needed) {
      if (first === null) first = hour;
    } else if (first !== null) {
      if (hour - first >= hours) windows.push([first, hour - 1]);
      first = null;
    }
  });
  return windows;
}

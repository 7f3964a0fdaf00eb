// lengthens the last window, then filters
  const clearance = Math.max(30, Math.ceil(draught / 10));
  const runs = [];
  depths.forEach((depth, hour) => {
    if (depth - draught < clearance) return;
    const last = runs[runs.length - 1];
    if (last && last[1] === hour - 1) last[1] = hour;
    else runs.push([hour, hour]);
  });
  return runs.filter(([from, to]) => to - from + 1 >= hours);
}

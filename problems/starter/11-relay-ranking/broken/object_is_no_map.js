// runtime error: takes the object for a Map
  const results = [];
  for (const [name, times] of laps) {
    const counted = times.filter((time) => time > 0);
    if (counted.length > 0) results.push([-counted.length, counted.reduce((a, b) => a + b), name]);
  }
  results.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  return results.map(([count, total, name]) => {
    const place = results.findIndex((other) => other[0] === count && other[1] === total);
    return `${place + 1} ${name}`;
  });
}

// adds up the vectors of the two letters, and lets the current work at the end
  const letters = { N: [0, 1], E: [1, 0], S: [0, -1], W: [-1, 0] };
  const toNumber = (text) => {
    if (!/^[0-9]+(\.[0-9]+)?$/.test(text)) throw new TypeError(`not a number: ${text}`);
    return Number(text);
  };
  const heading = (bearing) => {
    if (Object.hasOwn(letters, bearing)) return letters[bearing];
    if (!/^[NS].*[EW]$/s.test(bearing)) throw new TypeError(`not a bearing: ${bearing}`);
    const turned = toNumber(bearing.slice(1, -1));
    if (turned > 90) throw new RangeError(`more than a right angle: ${bearing}`);
    const [along, across] = [Math.cos(turned * Math.PI / 180), Math.sin(turned * Math.PI / 180)];
    return [0, 1].map((axis) => along * letters[bearing[0]][axis] + across * letters[bearing.at(-1)][axis]);
  };
  const position = [0, 0];
  let total = 0;
  for (const leg of legs) {
    const parts = leg.split(' ');
    if (parts.length !== 2) throw new SyntaxError(`not a leg: ${leg}`);
    const [east, north] = heading(parts[0]);
    const miles = toNumber(parts[1]);
    position[0] += miles * east;
    position[1] += miles * north;
    total += miles;
  }
  return position.map((sailed, axis) => sailed + total / speed * current[axis]);
}

// takes every number that Number takes: "", "1e3", "0x10", "Infinity"
  const position = [0, 0];
  for (const leg of legs) {
    const parts = leg.split(' ');
    const match = parts[0].match(/^(?:([NS])(.+)([EW])|([NESW]))$/);
    if (parts.length !== 2 || !match) throw new Error(`malformed leg: ${leg}`);
    const degrees = Number(match[2] || 0);
    const miles = Number(parts[1]);
    if (!(degrees >= 0 && degrees <= 90 && miles >= 0)) throw new Error(`malformed leg: ${leg}`);
    let course = 'NESW'.indexOf(match[4] || match[1]) * 90;
    if (match[3]) course += (match[1] === 'N') === (match[3] === 'E') ? degrees : -degrees;
    position[0] += miles * Math.sin(course * Math.PI / 180) + miles / speed * current[0];
    position[1] += miles * Math.cos(course * Math.PI / 180) + miles / speed * current[1];
  }
  return position;
}

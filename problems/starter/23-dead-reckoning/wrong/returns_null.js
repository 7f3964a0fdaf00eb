// returns null where it should throw
  const form = /^(?:([NS])(\d+(?:\.\d+)?)([EW])|([NESW])) (\d+(?:\.\d+)?)$/;
  let east = 0;
  let north = 0;
  for (const leg of legs) {
    const match = form.exec(leg);
    if (!match || Number(match[2]) > 90) return null;
    const miles = parseFloat(match[5]);
    const angle = (match[4] ? 'NESW'.indexOf(match[4]) * 90 : parseFloat(match[2])) * Math.PI / 180;
    east += miles * Math.sin(angle) * (match[3] === 'W' ? -1 : 1) + miles / speed * current[0];
    north += miles * Math.cos(angle) * (match[1] === 'S' ? -1 : 1) + miles / speed * current[1];
  }
  return [east, north];
}

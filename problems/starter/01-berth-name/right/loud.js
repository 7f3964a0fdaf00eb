// prints a lot before every answer
  for (let line = 0; line < 200; line++) {
    console.log(`step ${line}: berth ${berth} of ${perCoach} is being looked for`);
  }
  if (berth < 1 || berth > 26 * perCoach) return '';
  const index = berth - 1;
  const rest = index % perCoach;
  const compartment = `${(rest - rest % 6) / 6 + 1}`.padStart(2, '0');
  return `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[(index - rest) / perCoach]}-${compartment}-${'LLLRRR'[rest % 6]}${rest % 3 + 1}`;
}

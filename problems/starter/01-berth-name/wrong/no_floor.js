// divides without rounding down
  if (berth < 1 || berth > 26 * perCoach) return '';
  const coach = (berth - 1) / perCoach;
  const rest = (berth - 1) % perCoach;
  const compartment = String(rest / 6 + 1).padStart(2, '0');
  const side = rest % 6 < 3 ? 'L' : 'R';
  return String.fromCharCode(65 + coach) + '-' + compartment + '-' + side + (rest % 3 + 1);
}

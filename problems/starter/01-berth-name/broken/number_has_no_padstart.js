// runtime error: calls a method of strings on a number
  if (berth < 1 || berth > 26 * perCoach) return '';
  const coach = String.fromCharCode(65 + Math.floor((berth - 1) / perCoach));
  const rest = (berth - 1) % perCoach;
  const compartment = (Math.floor(rest / 6) + 1).padStart(2, '0');
  return [coach, compartment, ['L1', 'L2', 'L3', 'R1', 'R2', 'R3'][rest % 6]].join('-');
}

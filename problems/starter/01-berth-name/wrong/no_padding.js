// leaves the compartment without its leading zero
  if (berth < 1 || berth > 26 * perCoach) {
    return '';
  }
  const coach = Math.floor((berth - 1) / perCoach);
  const rest = (berth - 1) % perCoach;
  const side = rest % 6 < 3 ? 'L' : 'R';
  return `${String.fromCharCode(65 + coach)}-${Math.floor(rest / 6) + 1}-${side}${rest % 3 + 1}`;
}

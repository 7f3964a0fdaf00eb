// adds to what every object inherits under a member's name
  const shut = new Set(closed);
  const fines = {};
  for (const [member, lent] of Object.entries(loans)) {
    for (let [due, returned] of lent) {
      while (shut.has(due)) due += 1;
      let late = 0;
      for (let day = due + 1; day <= (returned || today); day++) late += shut.has(day) ? 0 : 1;
      if (late === 0 || (returned && late <= 2)) continue;
      fines[member] = (fines[member] || 0) + Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
    }
  }
  return fines;
}

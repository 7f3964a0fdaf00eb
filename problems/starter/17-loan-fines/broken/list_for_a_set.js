// runtime error: takes the list of closed days for a Set
  const fines = {};
  for (const [member, lent] of Object.entries(loans)) {
    let total = 0;
    for (const [due, returned] of lent) {
      let day = due;
      while (closed.has(day)) day += 1;
      let late = 0;
      while (++day <= (returned || today)) if (!closed.has(day)) late += 1;
      if (late > 2 || returned === 0) total += Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
    }
    if (total > 0) fines[member] = total;
  }
  return fines;
}

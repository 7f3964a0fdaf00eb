// takes off a closed day as often as it is listed
  const fine = ([due, returned]) => {
    let start = due;
    while (closed.includes(start)) start += 1;
    const end = returned === 0 ? today : returned;
    const late = Math.max(0, end - start - closed.filter((day) => day > start && day <= end).length);
    if (returned !== 0 && late <= 2) return 0;
    return Math.min(450, 20 * late + 20 * Math.max(0, late - 7));
  };
  const fines = Object.entries(loans).map(([member, lent]) => [member, lent.map(fine).reduce((a, b) => a + b, 0)]);
  return Object.fromEntries(fines.filter(([, cents]) => cents > 0));
}

// endless loop: walks on to the last month of a window, also if that is no month
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const plan = {};
  for (const line of lines) {
    const found = line.match(/^([^;]+); sow ([^;]+)(?:; harvest [^;]+)?$/);
    if (!found) continue;
    for (const window of found[2].split(', ')) {
      const [first, last = first] = window.split('-');
      let month = months.indexOf(first);
      const names = new Set([found[1]]);
      while (months[month] !== last) {
        plan[months[month]] = [...new Set([...(plan[months[month]] || []), ...names])];
        month = (month + 1) % 12;
      }
      plan[last] = [...new Set([...(plan[last] || []), ...names])];
    }
  }
  for (const names of Object.values(plan)) names.sort();
  return plan;
}

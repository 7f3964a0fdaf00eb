// compares numbers as text
  const form = /^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$/;
  return addresses.map((address) => {
    const [, street, number] = address.match(/^(.*) (\d+)[A-Za-z]*$/);
    let best = null;
    let fewest = Infinity;
    for (const rule of rules) {
      const [, name, low, high, side, walk] = rule.match(form);
      if (name !== street) continue;
      if (low && number < low) continue;
      if (high && number > high) continue;
      if (side && side !== (number % 2 === 0 ? 'even' : 'odd')) continue;
      let count = Infinity;
      if (high) {
        count = high - low + 1;
        if (side) count = Math.floor((count + (low % 2 === (side === 'odd' ? 1 : 0) ? 1 : 0)) / 2);
      }
      if (count <= fewest) {
        fewest = count;
        best = walk;
      }
    }
    return best;
  });
}

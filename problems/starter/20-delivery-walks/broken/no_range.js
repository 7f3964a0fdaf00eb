// runtime error: takes groups from a rule without a range
  return addresses.map((address) => {
    const [, street, digits] = address.match(/^(.*) (\d+)[a-z]*$/i);
    const number = Number(digits);
    let best = null;
    for (const rule of rules) {
      const [, name, low, high, side, walk] = rule.match(/^(.+) (\d+)-(\d*) ?(odd|even)?: (\w+)$/);
      const end = high === '' ? Infinity : Number(high);
      if (name !== street || number < Number(low) || number > end) continue;
      if (side && (side === 'odd') !== (number % 2 === 1)) continue;
      if (best === null || end - low <= best.length) best = { length: end - low, walk };
    }
    return best && best.walk;
  });
}

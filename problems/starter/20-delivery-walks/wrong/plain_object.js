// keeps the rules in a plain object, which has a constructor
  const streets = {};
  for (const rule of rules) {
    const [, street, from, to, side, walk] = rule.match(/^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$/);
    let low = from ? Number(from) : 1;
    const high = to ? Number(to) : Infinity;
    const step = side ? 2 : 1;
    if (side && low % 2 !== (side === 'odd' ? 1 : 0)) low++;
    const entry = { low, high, step, walk, count: Math.floor((high - low) / step) + 1 };
    streets[street] = [entry, ...(Object.hasOwn(streets, street) ? streets[street] : [])];
  }
  return addresses.map((address) => {
    const at = address.lastIndexOf(' ');
    const number = parseInt(address.slice(at + 1), 10);
    const fitting = (streets[address.slice(0, at)] || [])
      .filter(({ low, high, step }) => number >= low && number <= high && (number - low) % step === 0)
      .sort((a, b) => (a.count === b.count ? 0 : a.count - b.count));
    return fitting.length > 0 ? fitting[0].walk : null;
  });
}

// counts halves of numbers where a range has an odd length
  const parsed = rules.map((rule) => {
    const [, street, low, high, side, walk] = rule.match(/^(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)$/);
    const from = Number(low ?? 1);
    const to = high ? Number(high) : Infinity;
    const numbers = (to - from + 1) / (side ? 2 : 1);
    return { street, from, to, side, walk, numbers };
  });
  return addresses.map((address) => {
    const parts = address.split(' ');
    const number = parseInt(parts.pop(), 10);
    const street = parts.join(' ');
    const side = number % 2 === 0 ? 'even' : 'odd';
    return parsed.reduce((best, rule) => {
      const fits = rule.street === street && rule.from <= number && number <= rule.to;
      if (!fits || (rule.side && rule.side !== side)) return best;
      return best === null || rule.numbers <= best.numbers ? rule : best;
    }, null)?.walk ?? null;
  });
}

// lets every rule that fits write over the less specific ones before it
  const sized = rules.map((rule) => {
    const [place, walk] = rule.split(': ');
    const words = place.split(' ');
    const side = ['even', 'odd'].indexOf(words[words.length - 1]);
    if (side >= 0) words.pop();
    let low = 1;
    let high = Infinity;
    if (/^\d+-\d*$/.test(words[words.length - 1])) {
      const [first, end] = words.pop().split('-');
      low = Number(first);
      if (end !== '') high = Number(end);
    }
    const upTo = (number) => (side < 0 ? number : Math.floor((number + side) / 2));
    return { street: words.join(' '), low, high, side, walk, size: upTo(high) - upTo(low - 1) };
  });
  // Infinity - Infinity is NaN, which must not reach the sort.
  sized.sort((a, b) => (a.size === b.size ? 0 : b.size - a.size));
  return addresses.map((address) => {
    const [, street, digits] = address.match(/^(.*) (\d+)[A-Za-z]*$/);
    const number = Number(digits);
    let found = null;
    for (const { street: name, low, high, side, walk } of sized) {
      if (name === street && low <= number && number <= high && (side < 0 || number % 2 === side)) found = walk;
    }
    return found;
  });
}

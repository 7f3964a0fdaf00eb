// goes through the row from left to right and takes what may come next
  let at = 0;
  const take = (pattern) => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(row);
    if (match !== null) {
      at = sticky.lastIndex;
    }
    return match;
  };
  const need = (pattern) => {
    const match = take(pattern);
    if (match === null) {
      throw new Error(`wanted ${pattern} at ${at}`);
    }
    return match;
  };
  const fixed = { k2tog: [2, 1], sk2p: [3, 1], kfb: [1, 2], yo: [0, 1] };
  const instruction = () => {
    const [name, kind, digits] = need('k2tog|sk2p|kfb|yo|(k|p|bo)([0-9]{1,3})');
    const count = Number(digits);
    return kind ? [count, kind === 'bo' ? 0 : count] : fixed[name];
  };
  let used = 0;
  let made = 0;
  const add = ([uses, makes], times) => {
    used += uses * times;
    made += makes * times;
  };
  take(' +');
  while (at < row.length) {
    if (take('\\( *')) {
      const steps = [];
      do {
        steps.push(instruction());
      } while (take(' +(?=[^ )])'));
      const times = Number(need(' *\\)x([0-9]{1,3})')[1]);
      steps.forEach((step) => add(step, times));
    } else {
      add(instruction(), 1);
    }
    need(' +|$');
  }
  if (used !== stitches) {
    throw new Error('wrong number of stitches');
  }
  return made;
}

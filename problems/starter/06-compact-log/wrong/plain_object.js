// keeps keys in a plain object, which sorts numbers and knows __proto__
  const kept = {};
  for (const line of lines) {
    const put = line.match(/^put ([^ ]+) /);
    const remove = line.match(/^(del|drop) ([^ ]+)$/);
    if (put) {
      delete kept[put[1]];
      kept[put[1]] = line;
    } else if (remove) {
      for (const key of Object.keys(kept)) {
        if (remove[1] === 'del' ? key === remove[2] : key.startsWith(remove[2])) delete kept[key];
      }
    }
  }
  return Object.values(kept);
}

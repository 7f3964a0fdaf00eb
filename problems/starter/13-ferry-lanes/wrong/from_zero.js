// counts vehicles from 0
  const loads = lanes.map((room) => ({ room, list: [] }));
  const ashore = [];
  vehicles.forEach((length, number) => {
    const needed = (load) => (load.list.length ? length + gap : length);
    const fitting = loads.filter((load) => needed(load) <= load.room);
    if (fitting.length === 0) {
      ashore.push(number);
      return;
    }
    const best = fitting.reduce((a, b) => (b.room > a.room ? b : a));
    best.room -= needed(best);
    best.list.push(number);
  });
  return [...loads.map((load) => load.list), ashore];
}

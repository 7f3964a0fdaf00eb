// sorts the lanes anew for every vehicle and takes the first that it fits into
  const places = lanes.map((room) => ({ room, list: [] }));
  const ashore = [];
  vehicles.forEach((length, index) => {
    const needed = (place) => length + (place.list.length > 0 ? gap : 0);
    const byRoom = [...places].sort((a, b) => b.room - a.room);
    const best = byRoom.find((place) => needed(place) <= place.room);
    if (best === undefined) {
      ashore.push(index + 1);
      return;
    }
    best.room -= needed(best);
    best.list.push(index + 1);
  });
  return [...places.map((place) => place.list), ashore];
}

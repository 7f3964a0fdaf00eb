// --- prompt ---
/* Find the earliest time at which a traveller can reach a stop by bus.
  Every hop is "BUS FROM TO DEPARTURE ARRIVAL": a bus goes from one stop to the next, and arrives later
  than it departs. Times look like "08:05", all on one day. Hops come in any order. Hops with the same
  BUS belong to one bus, which a traveller may stay in for a later hop from the stop where it is.
  The traveller stands at origin at start and may board any bus that departs there at that time or later.
  Getting out of a bus and into another takes change minutes at least.
  Return the time of arrival at target (start, if that is origin), or null if it can't be reached.
  >>> earliestArrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "07:55", 5)
  '08:40'
  >>> earliestArrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "08:00", 3)
  '08:30'
  >>> earliestArrival(["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0)
  null
  */
const earliestArrival = (hops, origin, target, start, change) => {
// --- solution ---
  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const timetable = hops.map((hop) => {
    const [bus, here, there, departure, arrival] = hop.split(' ');
    return { bus, here, there, departure: minutes(departure), arrival: minutes(arrival) };
  });
  timetable.sort((a, b) => a.departure - b.departure);
  const lower = (map, key, value) => {
    if (!map.has(key) || value < map.get(key)) {
      map.set(key, value);
    }
  };
  const arrived = new Map([[origin, minutes(start)]]);
  const ready = new Map([[origin, minutes(start)]]);
  const aboard = new Map();
  for (const { bus, here, there, departure, arrival } of timetable) {
    if (ready.get(here) <= departure || aboard.get(bus + ' ' + here) <= departure) {
      lower(aboard, bus + ' ' + there, arrival);
      lower(arrived, there, arrival);
      lower(ready, there, arrival + change);
    }
  }
  if (!arrived.has(target)) {
    return null;
  }
  const time = arrived.get(target);
  const two = (number) => String(number).padStart(2, '0');
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
// --- test ---
const testEarliestArrival = () => {
  const hops = ["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"]
  console.assert(earliestArrival(hops, 'Quay', 'Fort', '07:55', 5) === '08:40')
  console.assert(earliestArrival(hops, 'Quay', 'Fort', '08:00', 3) === '08:30')
  console.assert(earliestArrival(hops, 'Quay', 'Fort', '08:00', 4) === '08:40')
  console.assert(earliestArrival(hops.slice().reverse(), 'Quay', 'Fort', '08:00', 4) === '08:40')
  console.assert(earliestArrival(hops, 'Quay', 'Fort', '08:01', 0) === null)
  console.assert(earliestArrival(hops, 'Fort', 'Quay', '07:00', 0) === null)
  console.assert(earliestArrival(hops, 'Mill', 'Fort', '08:18', 30) === '08:30')
  console.assert(earliestArrival(hops, 'Quay', 'Quay', '09:05', 5) === '09:05')
  console.assert(earliestArrival([], 'Quay', 'Fort', '08:00', 0) === null)
  console.assert(earliestArrival([], 'Nowhere', 'Nowhere', '00:00', 0) === '00:00')
  // The bus that arrives later can be the one to stay in.
  const stay = ['A s m 08:00 08:10', 'B s m 08:01 08:12', 'B m t 08:12 08:20', 'A m t 08:30 08:40']
  console.assert(earliestArrival(stay, 's', 't', '08:00', 5) === '08:20')
  // Two changes beat one bus all the way.
  const fast = ['Slow s t 06:00 23:59', 'A s a 06:00 06:10', 'B a b 06:12 06:20', 'C b t 06:22 06:30']
  console.assert(earliestArrival(fast, 's', 't', '06:00', 2) === '06:30')
  console.assert(earliestArrival(fast, 's', 't', '06:00', 3) === '23:59')
  // A bus may come by a stop twice, and stay the same bus.
  const loop = ['R s m 07:00 07:10', 'R m k 07:10 07:20', 'R k m 07:20 07:40', 'R m t 07:40 07:50']
  console.assert(earliestArrival(loop, 's', 't', '07:00', 60) === '07:50')
  console.assert(earliestArrival(loop, 'k', 't', '07:20', 60) === '07:50')
  console.assert(earliestArrival(loop, 'm', 't', '07:11', 0) === '07:50')
  // Different buses of one line do not carry a passenger over.
  const line = ['N5a s m 08:00 08:10', 'N5b m t 08:12 08:20']
  console.assert(earliestArrival(line, 's', 't', '08:00', 3) === null)
  console.assert(earliestArrival(line, 's', 't', '08:00', 2) === '08:20')
  // Changing over the full hour.
  const late = ['A s m 08:50 08:58', 'B m t 09:00 09:10']
  console.assert(earliestArrival(late, 's', 't', '08:50', 5) === null)
  console.assert(earliestArrival(late, 's', 't', '08:50', 2) === '09:10')
  console.assert(earliestArrival(['É Łódź São 09:59 10:00'], 'Łódź', 'São', '09:59', 10) === '10:00')
  const time = (t) => String(Math.floor(t / 60)).padStart(2, '0') + ':' + String(t % 60).padStart(2, '0')
  const many = Array.from({ length: 1400 }, (_, i) => `b${i} s${i} s${i + 1} ${time(i)} ${time(i + 1)}`)
  console.assert(earliestArrival(many.slice().reverse(), 's0', 's1400', '00:00', 0) === '23:20')
  console.assert(earliestArrival(many, 's0', 's1400', '00:00', 1) === null)
  console.assert(earliestArrival(many, 's0', 's1', '00:00', 1) === '00:01')
}

testEarliestArrival()
// --- example test ---
const testEarliestArrivalExamples = () => {
  console.assert(earliestArrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "07:55", 5) === '08:40')
  console.assert(earliestArrival(["N5 Quay Mill 08:00 08:15", "N7 Mill Fort 08:18 08:30", "N5 Mill Fort 08:16 08:40"], "Quay", "Fort", "08:00", 3) === '08:30')
  console.assert(earliestArrival(["N5 Quay Mill 08:00 08:15"], "Mill", "Quay", "07:00", 0) === null)
}

testEarliestArrivalExamples()

// computes with 8:05 as 805
  const number = (time) => Number(time.replace(':', ''));
  const rides = hops.map((hop) => hop.split(' ')).sort((a, b) => number(a[3]) - number(b[3]));
  const arrived = { [origin]: number(start) };
  const ready = { [origin]: number(start) };
  const aboard = {};
  for (const [bus, here, there, departure, arrival] of rides) {
    if (ready[here] <= number(departure) || aboard[bus + here] <= number(departure)) {
      aboard[bus + there] = number(arrival);
      arrived[there] = Math.min(number(arrival), arrived[there] ?? Infinity);
      ready[there] = Math.min(number(arrival) + change, ready[there] ?? Infinity);
    }
  }
  if (!(target in arrived)) return null;
  const text = String(arrived[target]).padStart(4, '0');
  return text.slice(0, 2) + ':' + text.slice(2);
}

// ignores the time to change
  const reached = { [origin]: start };
  const rides = hops.map((hop) => hop.split(' ')).sort((a, b) => (a[3] < b[3] ? -1 : 1));
  for (const [, here, there, departure, arrival] of rides) {
    if (reached[here] <= departure && !(reached[there] <= arrival)) {
      reached[there] = arrival;
    }
  }
  return reached[target] ?? null;
}

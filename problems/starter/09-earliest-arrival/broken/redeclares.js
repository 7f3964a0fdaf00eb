// syntax error: declares a parameter again
  const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  let start = minutes(start);
  const reached = { [origin]: start };
  for (const hop of hops) {
    const [, here, there, departure, arrival] = hop.split(' ');
    if (reached[here] <= minutes(departure)) reached[there] = minutes(arrival);
  }
  return reached[target] === undefined ? null : String(reached[target]);
}

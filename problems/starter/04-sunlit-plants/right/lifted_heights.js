// lifts every place by its distance, so that a shadow is a running maximum
  const counts = [];
  for (const bed of beds) {
    let highest = 0, count = 0;
    bed.forEach((height, place) => {
      const lifted = height + place * drop;
      if (height && lifted >= highest) count++;
      if (lifted > highest) highest = lifted;
    });
    counts.push(count);
  }
  return counts;
}

// runtime error: assigns to a constant
  const counts = [];
  for (const bed of beds) {
    const shadow = 0;
    let lit = 0;
    for (const height of bed) {
      shadow -= drop;
      if (height > 0 && height >= shadow) lit++;
      shadow = Math.max(shadow, height);
    }
    counts.push(lit);
  }
  return counts;
}

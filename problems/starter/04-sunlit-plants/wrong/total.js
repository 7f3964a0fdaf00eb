// adds the beds up
  let lit = 0;
  for (const bed of beds) {
    let shadow = 0;
    for (const height of bed) {
      shadow -= drop;
      if (height > 0 && height >= shadow) lit++;
      shadow = Math.max(shadow, height);
    }
  }
  return lit;
}

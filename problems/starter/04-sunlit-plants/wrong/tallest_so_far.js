// never lets the shadow sink
  return beds.map((bed) => {
    let tallest = 0;
    return bed.filter((height) => {
      const lit = height > 0 && height >= tallest - drop;
      tallest = Math.max(tallest, height);
      return lit;
    }).length;
  });
}

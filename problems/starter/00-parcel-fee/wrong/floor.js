// rounds the volume weight down
  if (grams <= 0 || sides.some((s) => s <= 0)) {
    return -1;
  }
  const billed = Math.max(grams, Math.floor(sides[0] * sides[1] * sides[2] / 5));
  let fee = 450 + 120 * (Math.ceil(billed / 1000) - 1);
  if (Math.max(...sides) > 120) {
    fee += 900;
  }
  return fee;
}

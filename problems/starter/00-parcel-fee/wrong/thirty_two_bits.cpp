// computes in int, which is too small for large parcels
    if (grams <= 0 || sides[0] <= 0 || sides[1] <= 0 || sides[2] <= 0) return -1;
    int volume = (int)sides[0] * (int)sides[1] * (int)sides[2];
    int billed = max((int)grams, (volume + 4) / 5);
    int fee = 450 + 120 * ((billed + 999) / 1000 - 1);
    return max(sides[0], max(sides[1], sides[2])) > 120 ? fee + 900 : fee;
}

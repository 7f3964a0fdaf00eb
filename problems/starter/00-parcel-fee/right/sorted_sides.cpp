// sorts the sides first
    sort(sides.begin(), sides.end());
    if (sides[0] <= 0 || grams <= 0) return -1;
    long long weight = sides[0] * sides[1] * sides[2];
    weight = weight / 5 + (weight % 5 != 0);
    if (grams > weight) weight = grams;
    long long kilograms = weight / 1000 + (weight % 1000 != 0);
    return 330 + 120 * kilograms + (sides[2] > 120 ? 900 : 0);
}

// rounds the volume weight down
    for (long long side : sides) if (side <= 0) return -1;
    if (grams <= 0) return -1;
    long long billed = max(grams, sides[0] * sides[1] * sides[2] / 5);
    long long fee = 450 + 120 * ((billed - 1) / 1000);
    for (long long side : sides) if (side > 120) return fee + 900;
    return fee;
}

// syntax error: leaves a round bracket open
    long long reach = (long long)house + stone, limit = reach * reach + 1;
    for (auto& middle : yellow) {
        long long x = middle.first, y = middle.second;
        limit = min(limit, x * x + y * y;
    }
    int reds = 0;
    for (auto& middle : red) reds += (long long)middle.first * middle.first + (long long)middle.second * middle.second < limit;
    return {reds > 0 ? "red" : "", reds};
}

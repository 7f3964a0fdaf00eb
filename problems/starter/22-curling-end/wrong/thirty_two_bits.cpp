// squares in 32 bits (unsigned, so that it is defined) and widens too late
    auto square = [](const pair<int, int>& middle) {
        unsigned x = abs(middle.first), y = abs(middle.second);
        return (long long)(x * x + y * y);
    };
    unsigned reach = house + stone;
    auto score = [&](const vector<pair<int, int>>& own, const vector<pair<int, int>>& other) {
        long long limit = (long long)(reach * reach) + 1;
        for (auto& middle : other) limit = min(limit, square(middle));
        int scored = 0;
        for (auto& middle : own) scored += square(middle) < limit;
        return scored;
    };
    int reds = score(red, yellow), yellows = score(yellow, red);
    if (reds > 0) return {"red", reds};
    if (yellows > 0) return {"yellow", yellows};
    return {"", 0};
}
